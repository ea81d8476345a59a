package io.linkwright.optics.cmis.memory;

/** Four thresholds in the order in which the memory keeps them, in the unit of what they watch. */
public record Quad(double highAlarm, double lowAlarm, double highWarning, double lowWarning) {

    /** The thresholds as a module sets them that watches nothing: all 0. */
    public boolean unset() {
        return highAlarm == 0 && lowAlarm == 0 && highWarning == 0 && lowWarning == 0;
    }

    /** Whether they stand in the order that makes sense: alarms outside warnings, highs over lows. */
    public boolean ordered() {
        return highAlarm >= highWarning && highWarning > lowWarning && lowWarning >= lowAlarm;
    }

    /** Whether a value is at or beyond an alarm. */
    public boolean alarms(double value) {
        return value >= highAlarm || value <= lowAlarm;
    }

    /** Whether a value is at or beyond a warning. */
    public boolean warns(double value) {
        return value >= highWarning || value <= lowWarning;
    }
}
