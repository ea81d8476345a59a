package io.linkwright.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.linkwright.kit.paging.ListOrder;
import io.linkwright.kit.paging.PageRequest;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.linkwright.optics.budget.FibreGrade;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** Reads a search from the parameters of its address, and finds everything that is wrong with them. */
final class SearchQueryReader {

    private static final int LONGEST_TEXT = 200;
    private static final int HIGHEST_LIMIT = 500;
    private static final int MOST_WORDS = 12;
    private static final List<String> SINGLE = List.of("q", "reachMinM", "grade", "maxPowerW", "includeUnknown", "fitsPlatform",
            "sort", "limit", "cursor");
    private static final List<String> PARAMETERS = Stream
            .concat(SINGLE.stream(), Arrays.stream(Facet.values()).map(Facet::label)).toList();

    private final SearchIndex index;
    private final Map<String, List<String>> parameters;
    private final List<Fault> faults = new ArrayList<>();

    private SearchQueryReader(Map<String, List<String>> parameters, SearchIndex index) {
        this.parameters = parameters;
        this.index = index;
    }

    /**
     * An empty parameter counts as none, since a form sends them.
     *
     * @throws HttpProblem 400 with all faults
     */
    static SearchQuery read(Map<String, List<String>> parameters, SearchIndex index) {
        SearchQueryReader reader = new SearchQueryReader(parameters, index);
        SearchQuery query = reader.read();
        if (!reader.faults.isEmpty()) {
            throw Problems.invalidRequest(reader.faults);
        }
        return query;
    }

    private SearchQuery read() {
        parameters.keySet().stream().sorted().filter(name -> !PARAMETERS.contains(name)).forEach(
                name -> fault(name, "unknown-parameter", "There is no parameter '" + name + "'" + near(name, PARAMETERS)));
        String text = text();
        Map<Facet, Set<String>> facets = facets();
        Double reachMinM = number("reachMinM");
        FibreGrade grade = grade();
        Double maxPowerW = number("maxPowerW");
        boolean includeUnknown = includeUnknown();
        String fitsPlatform = platform();
        Sort sort = sort(text);
        PageRequest<SearchQuery.After> page = PageRequest.read(single("limit"), single("cursor"), order(sort), HIGHEST_LIMIT,
                faults);
        return new SearchQuery(text, facets, reachMinM, grade, maxPowerW, includeUnknown, fitsPlatform, sort, page.limit(),
                page.after());
    }

    /** A cursor tells its order, since the same keys mean another place in another. */
    private static ListOrder<SearchQuery.After> order(Sort sort) {
        return new ListOrder<>(3, keys -> {
            if (!keys.get(0).equals(sort.label())) {
                throw new IllegalArgumentException("a cursor of the order " + keys.get(0));
            }
            return new SearchQuery.After(keys.get(1).isEmpty() ? null : Integer.valueOf(keys.get(1)), keys.get(2));
        });
    }

    private String text() {
        String text = single("q");
        if (text == null) {
            return null;
        }
        if (text.length() > LONGEST_TEXT || text.split("\\s+").length > MOST_WORDS) {
            fault("q", "too-long", "A search has " + MOST_WORDS + " words and " + LONGEST_TEXT + " characters at most.");
            return null;
        }
        if (Spelling.squashed(text).isEmpty()) {
            fault("q", "no-words", "A search needs a letter or a digit.");
            return null;
        }
        return text.strip().replaceAll("\\s+", " ");
    }

    private Map<Facet, Set<String>> facets() {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            for (String value : parameters.getOrDefault(facet.label(), List.of())) {
                if (!value.isBlank()) {
                    FacetColumn column = index.facet(facet);
                    String canonical = column.canonical(value.strip());
                    if (canonical == null) {
                        fault(facet.label(), "unknown-value",
                                "No part has the " + facet.label() + " '" + shortened(value) + "'"
                                        + near(value, column.values()));
                    } else {
                        chosen.computeIfAbsent(facet, any -> new LinkedHashSet<>()).add(canonical);
                    }
                }
            }
        }
        return chosen;
    }

    private Double number(String name) {
        String text = single(name);
        if (text == null) {
            return null;
        }
        if (text.matches("\\d{1,7}(\\.\\d{1,3})?")) {
            return Double.valueOf(text);
        }
        fault(name, "number", name + " must be a number from 0 to 9999999, with three decimals at most, not '" + shortened(text)
                + "'.");
        return null;
    }

    private FibreGrade grade() {
        String text = single("grade");
        if (text == null) {
            return null;
        }
        FibreGrade grade = Arrays.stream(FibreGrade.values()).filter(one -> one.name().equalsIgnoreCase(text)).findFirst()
                .orElse(null);
        if (grade == null) {
            fault("grade", "unknown-value", "There is no fibre grade '" + shortened(text) + "': one of "
                    + Arrays.toString(FibreGrade.values()) + " is expected.");
        }
        return grade;
    }

    private boolean includeUnknown() {
        String text = single("includeUnknown");
        if (text != null && !text.matches("(?i)true|false")) {
            fault("includeUnknown", "boolean", "includeUnknown is true or false.");
        }
        return Boolean.parseBoolean(text);
    }

    private String platform() {
        String text = single("fitsPlatform");
        if (text == null) {
            return null;
        }
        String platform = index.platforms().canonical(text);
        if (platform == null) {
            fault("fitsPlatform", "unknown-value",
                    "There is no platform '" + shortened(text) + "'" + near(text, index.platforms().names()));
        }
        return platform;
    }

    private Sort sort(String text) {
        String label = single("sort");
        Sort sort = label == null ? SearchQuery.defaultSort(text) : Sort.of(label);
        if (sort == null) {
            fault("sort", "unknown-value", "There is no order '" + shortened(label) + "': one of "
                    + String.join(", ", Arrays.stream(Sort.values()).map(Sort::label).toList()) + " is expected.");
            return Sort.PART_NUMBER;
        }
        return sort == Sort.RELEVANCE && text == null ? Sort.PART_NUMBER : sort;
    }

    private String single(String name) {
        List<String> values = parameters.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).toList();
        if (values.size() > 1) {
            fault(name, "repeated", "'" + name + "' is given " + values.size() + " times; one is expected.");
        }
        return values.isEmpty() ? null : values.get(0).strip();
    }

    private static String near(String value, Collection<String> known) {
        List<String> nearest = Spelling.nearest(value, known);
        return nearest.isEmpty() ? "." : "; the nearest known are " + String.join(", ", nearest) + ".";
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "...";
    }

    private void fault(String name, String code, String message) {
        faults.add(new Fault("/" + name.replace("~", "~0").replace("/", "~1"), code, message));
    }
}
