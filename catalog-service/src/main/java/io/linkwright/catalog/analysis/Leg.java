package io.linkwright.catalog.analysis;

import java.util.List;

import io.linkwright.contracts.Confidence;

/**
 * One link of a path.
 *
 * @param delays what its ends and its code add
 * @param cableM metres of cable
 * @param perMetre delay of the cable
 */
record Leg(double cableM, Delay perMetre, List<Delay> delays) {

    /**
     * One kind of delay, for one unit.
     *
     * @param part which sum it belongs to, such as {@code module-passes}
     * @param text what it is
     * @param unit what is counted
     * @param source key or document; null when it came with the request
     */
    record Delay(String part, String text, String unit, double lowNs, double typicalNs, double highNs, String source,
            Confidence confidence) {
    }
}
