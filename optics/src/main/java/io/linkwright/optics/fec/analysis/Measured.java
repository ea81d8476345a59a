package io.linkwright.optics.fec.analysis;

import java.util.OptionalDouble;

/**
 * How a port was observed, and what is wanted of it.
 *
 * @param intervalS seconds between clearing (or the earlier reading) and the reading; absent if not known
 * @param frameLossTarget ratio of 64-byte frames that may be lost; absent for that of the standard
 * @param lastSymbols where the straight line's sum ends: 20 after SONiC's design, 21 after its script
 */
public record Measured(OptionalDouble intervalS, OptionalDouble frameLossTarget, int lastSymbols) {

    public static final int SONIC_DESIGN = 20;
    public static final int SONIC_SCRIPT = 21;

    public Measured {
        if (intervalS.isPresent() && !(intervalS.getAsDouble() > 0 && Double.isFinite(intervalS.getAsDouble()))) {
            throw new IllegalArgumentException("an interval is longer than 0 s");
        }
        if (frameLossTarget.isPresent() && !(frameLossTarget.getAsDouble() > 0 && frameLossTarget.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("a frame loss ratio lies between 0 and 1");
        }
        if (lastSymbols != SONIC_DESIGN && lastSymbols != SONIC_SCRIPT) {
            throw new IllegalArgumentException("the sum ends at 20 or 21 symbols");
        }
    }

    public static Measured plainly() {
        return new Measured(OptionalDouble.empty(), OptionalDouble.empty(), SONIC_DESIGN);
    }
}
