package io.linkwright.catalog.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param text null when no words were asked for
 * @param total hits on all pages
 * @param page parts by their place in the index, in order
 * @param more whether another page follows
 * @param counts how many parts have each value of a facet, under all other filters
 * @param withoutReach parts that pass all other filters and have no figure; null when no reach was asked for
 * @param withoutPower the same for the power
 */
record SearchResult(SearchQuery query, TextHits text, int total, List<Integer> page, boolean more,
        Map<Facet, int[]> counts, Integer withoutReach, Integer withoutPower) {
}
