package io.linkwright.optics.fec.analysis;

import java.util.OptionalDouble;

/**
 * What one rule says of a port.
 *
 * @param rule stable name
 * @param value what was measured; absent if it was not
 * @param limit what it is held against; absent if the rule has no single number
 * @param unit of both
 * @param text one sentence for people, with the figures
 * @param source of the limit
 */
public record Finding(String rule, Result result, OptionalDouble value, OptionalDouble limit, String unit, String text,
        String source,
        Confidence confidence) {

    /** From best to worst. */
    public enum Result {
        PASS,
        CONDITIONAL,
        INCOMPLETE,
        FAIL
    }
}
