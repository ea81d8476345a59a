package io.linkwright.vetting.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.kit.json.JsonFields;
import io.linkwright.kit.problem.Fault;
import io.linkwright.vetting.audit.AuditProfile;
import io.linkwright.vetting.audit.Limit;

/**
 * Reads an overlay that a user defines and finds everything that is wrong with it. Stateless; thread safe as far as its
 * predicates are.
 */
final class OverlayReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 64;
    private static final int MOST_LIMITS = 100;

    private final OverlayLimitReader limits;
    private final Predicate<String> builtIn;
    private final Predicate<String> knownPmd;

    OverlayReader(Criteria criteria, Predicate<String> builtIn, Predicate<String> knownPmd, Predicate<String> knownPart) {
        this.limits = new OverlayLimitReader(criteria, knownPmd, knownPart);
        this.builtIn = builtIn;
        this.knownPmd = knownPmd;
    }

    void findFaults(JsonNode body, List<Fault> faults) {
        JsonFields fields = JsonFields.of(body, faults);
        if (!body.isObject()) {
            return;
        }
        id(fields);
        int version = fields.integer("version");
        if (fields.has("version") && version < 1) {
            fields.fault("version", "version", "Versions count from 1.");
        }
        if (fields.has("kind") && !AuditProfile.Kind.OVERLAY.name().equals(fields.text("kind"))) {
            fields.fault("kind", "kind", "Only an OVERLAY can be defined here; standards come with the service.");
        }
        List.of("title", "basis").forEach(name -> {
            fields.requiredText(name);
            OverlayLimitReader.length(fields, name);
        });
        scope(fields);
        OverlayLimitReader.texts(fields, "notes");
        limits(fields);
        Set<String> seen = new HashSet<>();
        fields.objects("uncertainties", uncertainty -> {
            String criterion = limits.uncertainty(uncertainty);
            if (criterion != null && !seen.add(criterion)) {
                uncertainty.fault("criterion", "duplicate", criterion + " has another uncertainty already.");
            }
            return uncertainty;
        });
        fields.noOthers();
    }

    private void id(JsonFields fields) {
        String id = fields.requiredText("id");
        if (id == null || id.isBlank()) {
            return;
        }
        if (builtIn.test(id)) {
            fields.fault("id", "built-in", "'" + id + "' comes with the service: take another id.");
        } else if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
            fields.fault("id", "id", "An id has 1 to " + LONGEST_ID + " of the characters a-z, 0-9 and single hyphens.");
        }
    }

    private void scope(JsonFields fields) {
        OverlayLimitReader.known(fields, "pmds", knownPmd, "unknown-pmd", "No standard's profile is for the PMD");
        OverlayLimitReader.known(fields, "partKinds", OverlayReader::isPartKind, "unknown-part-kind",
                "There is no kind of part");
        if (fields.untouched("pmds").isEmpty() && fields.untouched("partKinds").isEmpty()) {
            fields.fault("", "for-nothing", "An overlay is for at least one of 'pmds' or 'partKinds'.");
        }
    }

    private static boolean isPartKind(String name) {
        return List.of(PartKind.values()).stream().anyMatch(kind -> kind.name().equals(name));
    }

    private void limits(JsonFields fields) {
        JsonNode list = fields.untouched("limits");
        if (!list.isArray() || list.isEmpty() || list.size() > MOST_LIMITS) {
            fields.fault("limits", "count", "A list of 1 to " + MOST_LIMITS + " limits is expected.");
            return;
        }
        List<OverlayLimitReader.Read> read = fields.objects("limits", limits::limit);
        if (!read.isEmpty() && read.stream().allMatch(limit -> limit.gate() == Limit.Gate.INFORMATIVE)) {
            fields.fault("limits", "decides-nothing", "All limits are INFORMATIVE, so no lot could ever get a verdict.");
        }
        for (int index = 0; index < read.size(); index++) {
            contradiction(fields, index, read);
        }
    }

    /** Two limits that no value can hold, and that are both for every part. */
    private static void contradiction(JsonFields fields, int index, List<OverlayLimitReader.Read> limits) {
        OverlayLimitReader.Read ceiling = limits.get(index);
        if (ceiling.ceiling() == null || !ceiling.everywhere() || ceiling.criterion() == null) {
            return;
        }
        limits.stream()
                .filter(floor -> floor.everywhere() && floor.floor() != null && ceiling.criterion().equals(floor.criterion()))
                .filter(floor -> floor.floor() > ceiling.ceiling()).findFirst()
                .ifPresent(floor -> fields.fault("limits", "contradiction", "No value of " + ceiling.criterion()
                        + " is at most " + ceiling.ceiling() + " and at least " + floor.floor() + "."));
    }

    /**
     * The document as it is stored.
     *
     * @param body without fault
     */
    static ObjectNode document(ObjectNode body, String createdBy) {
        ObjectNode document = body.deepCopy();
        withoutNulls(document);
        document.put("kind", AuditProfile.Kind.OVERLAY.name());
        List.of("limits", "uncertainties").forEach(list -> document.path(list).forEach(entry -> {
            if (!entry.hasNonNull("source")) {
                ((ObjectNode) entry).put("source", "recalled by " + createdBy);
            }
        }));
        return document;
    }

    /** To a user an absent field and a null are the same; the stored document has only what it says. */
    private static void withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> nulls = new ArrayList<>();
            object.properties().forEach(field -> {
                if (field.getValue().isNull()) {
                    nulls.add(field.getKey());
                }
            });
            object.remove(nulls);
        }
        node.forEach(OverlayReader::withoutNulls);
    }
}
