package io.linkwright.optics.cmis;

/**
 * A value of the module that resembles a criterion of a lab.
 *
 * @param criterion key of the criterion, such as {@code preFecBer}
 * @param lane counted from 1; 0 for the module
 * @param standing whether it may be judged as a measurement
 * @param reason why it has this standing
 */
public record Reading(String criterion, int lane, double value, String unit, Standing standing, String reason) {

    /** What a reading is good for. */
    public enum Standing {
        /** Counted, not estimated: to be judged like a measurement, under the condition that the reason states. */
        MEASUREMENT,
        /** By an uncalibrated monitor, or merely stated: to be watched, not judged. */
        INDICATION
    }
}
