package io.linkwright.optics.fec.analysis;

/**
 * Frame loss ratio that a port has to keep.
 *
 * @param ratio of 64-byte frames
 */
public record Target(double ratio, String source, Confidence confidence) {

    private static final double STANDARD = 1.7e-12;

    static Target of(PortRate rate, Measured measured) {
        if (measured.frameLossTarget().isPresent()) {
            return new Target(measured.frameLossTarget().getAsDouble(), "asked for", Confidence.GIVEN);
        }
        return rate.gbps() == 400
                ? new Target(STANDARD, "IEEE 802.3, 400GBASE-R, 64-byte frames", Confidence.SOURCED)
                : new Target(STANDARD, "that of 400GBASE-R, taken over for this rate", Confidence.FROM_MEMORY);
    }
}
