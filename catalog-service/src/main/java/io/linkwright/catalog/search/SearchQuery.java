package io.linkwright.catalog.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.linkwright.optics.budget.FibreGrade;

/**
 * What a buyer asks for, in the words of the catalogue.
 *
 * @param text null for any
 * @param facets chosen values, as the catalogue writes them; no set is empty
 * @param reachMinM null for any
 * @param grade fibre on which the reach counts; null for the grade on which each part goes furthest
 * @param maxPowerW null for any
 * @param includeUnknown whether parts count that should have a figure and have none
 * @param fitsPlatform null for any
 * @param after null for the first page
 */
record SearchQuery(String text, Map<Facet, Set<String>> facets, Double reachMinM, FibreGrade grade, Double maxPowerW,
        boolean includeUnknown, String fitsPlatform, Sort sort, int limit, After after) {

    static final int DEFAULT_LIMIT = 50;

    SearchQuery {
        Map<Facet, Set<String>> ordered = new EnumMap<>(Facet.class);
        facets.forEach((facet, values) -> ordered.put(facet, new TreeSet<>(values)));
        facets = ordered;
    }

    /**
     * The last part of the page before.
     *
     * @param key what it was ordered by, besides its number: a score or a figure; null for an unknown figure
     */
    record After(Integer key, String partNumber) {
    }

    static Sort defaultSort(String text) {
        return text == null ? Sort.PART_NUMBER : Sort.RELEVANCE;
    }

    /** The address that asks the same from the first page on. Equal searches have equal addresses. */
    String self() {
        StringBuilder url = new StringBuilder(filters());
        add(url, "sort", sort == defaultSort(text) ? null : sort.label());
        add(url, "limit", limit == DEFAULT_LIMIT ? null : limit);
        return url.toString();
    }

    /** The part of the address that decides which parts are found. */
    String filters() {
        StringBuilder url = new StringBuilder(SearchResource.PATH);
        add(url, "q", text);
        facets.forEach((facet, values) -> values.forEach(value -> add(url, facet.label(), value)));
        add(url, "reachMinM", reachMinM == null ? null : number(reachMinM));
        add(url, "grade", grade);
        add(url, "maxPowerW", maxPowerW == null ? null : number(maxPowerW));
        add(url, "includeUnknown", includeUnknown ? true : null);
        add(url, "fitsPlatform", fitsPlatform);
        return url.toString();
    }

    private static void add(StringBuilder url, String name, Object value) {
        if (value != null) {
            url.append(url.indexOf("?") < 0 ? '?' : '&').append(name).append('=')
                    .append(URLEncoder.encode(value.toString(), UTF_8).replace("+", "%20"));
        }
    }

    private static String number(double value) {
        return value == (long) value ? Long.toString((long) value) : Double.toString(value);
    }
}
