package io.linkwright.vetting.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.contracts.Confidence;
import io.linkwright.kit.json.JsonFields;
import io.linkwright.vetting.audit.Criterion;
import io.linkwright.vetting.audit.Figures;
import io.linkwright.vetting.audit.Limit;

/** Finds everything that is wrong with one limit, or one default uncertainty, of an overlay. */
final class OverlayLimitReader {

    private static final List<String> FORMS = List.of("atMost", "below", "atLeast", "withinAny", "atLeastSum", "atMostSum",
            "atMostPart");
    private static final Set<String> NO_SOURCES = Set.of("memory", "from memory", "recalled", "unknown", "none", "n/a", "tbd",
            "internet", "experience");
    private static final int SHORTEST_SOURCE = 5;
    private static final int LONGEST_TEXT = 1000;
    private static final int MOST_WINDOWS = 16;
    private static final int MOST_NAMES = 100;

    private final Criteria criteria;
    private final Predicate<String> knownPmd;
    private final Predicate<String> knownPart;

    OverlayLimitReader(Criteria criteria, Predicate<String> knownPmd, Predicate<String> knownPart) {
        this.criteria = criteria;
        this.knownPmd = knownPmd;
        this.knownPart = knownPart;
    }

    /** What a check across limits needs of one; either figure is null where the bound has none or it is faulty. */
    record Read(String criterion, Limit.Gate gate, Double ceiling, Double floor, boolean everywhere) {
    }

    Read limit(JsonFields fields) {
        Criterion criterion = criterion(fields);
        List<String> given = FORMS.stream().filter(fields::has).toList();
        if (fields.has("withinByLane")) {
            fields.fault("withinByLane", "not-in-overlays", "An overlay has no lanes of its own: use 'withinAny'.");
        } else if (given.size() != 1) {
            fields.fault("", "bound", "Exactly one of " + FORMS + " is expected, not " + given + ".");
        }
        given.forEach(form -> bound(fields, form, criterion));
        Limit.Gate gate = required(fields, "gate", Limit.Gate.values());
        fields.object("when", this::when);
        fields.object("appliesTo", this::appliesTo);
        source(fields);
        notBlank(fields, "note");
        boolean everywhere = !fields.has("when") && !fields.has("appliesTo");
        return new Read(criterion == null ? null : criterion.key(), gate,
                figure(fields, fields.has("below") ? "below" : "atMost"), figure(fields, "atLeast"), everywhere);
    }

    /** The criterion's key; null where it is faulty. */
    String uncertainty(JsonFields fields) {
        Criterion criterion = criterion(fields);
        double expanded = fields.number("expanded");
        if (expanded < 0 || criterion != null && expanded > criterion.plausibleMax() - criterion.plausibleMin()) {
            fields.fault("expanded", "uncertainty",
                    "The expanded uncertainty (k = 2) must be 0 or more and smaller than the criterion's plausible range.");
        }
        source(fields);
        return criterion == null ? null : criterion.key();
    }

    private Criterion criterion(JsonFields fields) {
        String key = fields.requiredText("criterion");
        String unit = fields.requiredText("unit");
        Optional<Criterion> criterion = key == null ? Optional.empty() : criteria.find(key);
        if (key != null && criterion.isEmpty()) {
            fields.fault("criterion", "unknown-criterion", "There is no criterion '" + key + "'.");
        }
        criterion.filter(known -> unit != null && !unit.equals(known.unit())).ifPresent(known -> fields.fault("unit",
                "unit-mismatch", known.key() + " is in " + known.unit() + ", not in " + unit + "."));
        return criterion.orElse(null);
    }

    private void bound(JsonFields fields, String form, Criterion criterion) {
        switch (form) {
            case "withinAny" -> windows(fields, criterion);
            case "atLeastSum", "atMostSum" -> fields.object(form, this::sum);
            case "atMostPart" -> {
                if (!"maxPowerW".equals(fields.text(form)) || criterion != null && !criterion.key().equals("powerW")) {
                    fields.fault(form, "bound", "'atMostPart' can only be 'maxPowerW', for the criterion powerW.");
                }
            }
            default -> plausible(fields, form, fields.number(form), criterion);
        }
    }

    private static void plausible(JsonFields fields, String name, double value, Criterion criterion) {
        if (criterion != null && !criterion.isPlausible(value)) {
            fields.fault(name, "implausible-value",
                    Figures.of(value) + " " + criterion.unit() + " is outside the plausible "
                            + Figures.of(criterion.plausibleMin()) + " to " + Figures.of(criterion.plausibleMax()) + " "
                            + criterion.unit() + " of " + criterion.key() + ".");
        }
    }

    private void windows(JsonFields fields, Criterion criterion) {
        JsonNode list = fields.untouched("withinAny");
        if (list.isArray() && (list.isEmpty() || list.size() > MOST_WINDOWS)) {
            fields.fault("withinAny", "count", "1 to " + MOST_WINDOWS + " windows are expected.");
            return;
        }
        fields.objects("withinAny", window -> {
            double min = window.number("min");
            double max = window.number("max");
            plausible(window, "min", min, criterion);
            plausible(window, "max", max, criterion);
            if (window.has("min") && window.has("max") && !(min < max)) {
                window.fault("max", "empty-window", "The window " + Figures.of(min) + " to " + Figures.of(max) + " is empty.");
            }
            return window;
        });
    }

    private JsonFields sum(JsonFields sum) {
        sum.optionalNumber("floor");
        sum.number("offset");
        List<String> keys = texts(sum, "plusLargestOf");
        if (keys.isEmpty()) {
            sum.fault("plusLargestOf", "count", "At least one criterion is expected.");
        }
        for (int index = 0; index < keys.size(); index++) {
            if (criteria.find(keys.get(index)).isEmpty()) {
                sum.fault("plusLargestOf", "unknown-criterion", "There is no criterion '" + keys.get(index) + "'.");
            }
        }
        return sum;
    }

    private JsonFields when(JsonFields when) {
        String key = when.requiredText("criterion");
        if (key != null && criteria.find(key).isEmpty()) {
            when.fault("criterion", "unknown-criterion", "There is no criterion '" + key + "'.");
        }
        if ((when.optionalNumber("below") == null) == (when.optionalNumber("atLeast") == null)) {
            when.fault("", "condition", "Either 'below' or 'atLeast' is expected.");
        }
        return when;
    }

    private JsonFields appliesTo(JsonFields to) {
        known(to, "pmds", knownPmd, "unknown-pmd", "No standard's profile is for the PMD");
        known(to, "partNumbers", knownPart, "unknown-part", "The catalogue has published no part");
        texts(to, "formFactors");
        Integer instances = to.optionalInteger("pmdInstances");
        if (instances != null && instances < 1) {
            to.fault("pmdInstances", "count", "A module has at least one PMD instance.");
        }
        return to;
    }

    static void known(JsonFields fields, String name, Predicate<String> known, String code, String sentence) {
        texts(fields, name).stream().filter(text -> !known.test(text))
                .forEach(text -> fields.fault(name, code, sentence + " '" + text + "'."));
    }

    /** Who cannot name a source must not claim to have one. */
    private static void source(JsonFields fields) {
        Confidence confidence = required(fields, "confidence", Confidence.values());
        String source = fields.text("source");
        notBlank(fields, "source");
        if (confidence == Confidence.FROM_MEMORY || confidence == null) {
            return;
        }
        boolean named = source != null && source.strip().length() >= SHORTEST_SOURCE
                && !NO_SOURCES.contains(source.strip().toLowerCase(Locale.ROOT));
        if (!named) {
            fields.fault("source", "source-missing", "A limit that is " + confidence
                    + " names the document, page or calculation it comes from. What is only recalled is FROM_MEMORY.");
        }
    }

    private static void notBlank(JsonFields fields, String name) {
        length(fields, name);
        String text = fields.text(name);
        if (text != null && text.isBlank()) {
            fields.fault(name, "text", "'" + name + "' may be left out, but not be blank.");
        }
    }

    static void length(JsonFields fields, String name) {
        String text = fields.text(name);
        if (text != null && (text.length() > LONGEST_TEXT || text.chars().anyMatch(Character::isISOControl))) {
            fields.fault(name, "text",
                    "'" + name + "' may have " + LONGEST_TEXT + " characters at most, all of them printable.");
        }
    }

    private static Double figure(JsonFields fields, String name) {
        JsonNode value = fields.untouched(name);
        return value.isNumber() ? Double.valueOf(value.asDouble()) : null;
    }

    static <E extends Enum<E>> E required(JsonFields fields, String name, E[] values) {
        return fields.has(name) ? fields.oneOf(name, values) : missing(fields, name);
    }

    private static <E> E missing(JsonFields fields, String name) {
        fields.fault(name, "missing", "'" + name + "' is missing.");
        return null;
    }

    /** Empty when it is absent or not a list of texts, which is a fault. */
    static List<String> texts(JsonFields fields, String name) {
        JsonNode list = fields.untouched(name);
        List<String> texts = new ArrayList<>();
        if (list.isMissingNode()) {
            return texts;
        }
        if (!list.isArray() || list.size() > MOST_NAMES) {
            fields.fault(name, "wrong-type", "A list of at most " + MOST_NAMES + " texts is expected.");
            return texts;
        }
        for (JsonNode one : list) {
            if (!one.isTextual() || one.asText().isBlank() || one.asText().length() > LONGEST_TEXT) {
                fields.fault(name, "wrong-type",
                        "Each of '" + name + "' must be a text of 1 to " + LONGEST_TEXT + " characters.");
                return List.of();
            }
            texts.add(one.asText());
        }
        return texts;
    }
}
