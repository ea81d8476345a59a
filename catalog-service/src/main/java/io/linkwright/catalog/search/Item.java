package io.linkwright.catalog.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.linkwright.catalog.product.Lifecycle;
import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.optics.budget.FibreGrade;

/**
 * A part in a list of hits. What is unknown or does not apply is left out.
 *
 * @param formFactor more than one for a cable with different plugs
 * @param pmd native optical interface of a module
 * @param pmdInstances how many of them it has
 * @param breakout numbers of links it can be run as
 * @param longestReachM on the best fibre grade, or the length of a cable
 * @param maxPowerW 0 for a passive fibre cable
 * @param confidence the weakest among the figures that parts are searched by
 */
record Item(String partNumber, List<String> aliases, PartKind kind, String vendor, String description, Lifecycle lifecycle,
        String successor, Set<String> formFactor, Set<String> topStyle, Set<String> hostLanes, String pmd,
        Integer pmdInstances, Set<String> connector, String media, Set<String> breakout, Map<FibreGrade, Double> reachM,
        Double longestReachM, Double maxPowerW, Confidence maxPowerConfidence, String temperatureGrade, String retiming,
        String confidence, long revision) {
}
