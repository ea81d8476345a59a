package io.linkwright.catalog.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.linkwright.optics.budget.FibreGrade;

/**
 * What the index takes from a product.
 *
 * @param facets none of the sets is empty
 * @param texts by the field they are from
 * @param maxPowerW null when unknown
 * @param reach of the part
 * @param item the part in a list, as a JSON object in UTF-8
 */
record Part(String partNumber, Map<Facet, Set<String>> facets, Map<TextField, List<String>> texts, Double maxPowerW,
        Reach reach, byte[] item) {

    /**
     * How far a part carries light or current.
     *
     * @param byGradeM metres on a grade of fibre
     * @param longestM on any grade, or the length of a cable; null when unknown
     * @param unrated grades that the part is made for and that no document gives a reach on
     */
    record Reach(Map<FibreGrade, Double> byGradeM, Double longestM, Set<FibreGrade> unrated) {
    }
}
