package io.linkwright.vetting.audit;

import static java.util.Objects.requireNonNull;

/**
 * Something that can be measured on a unit, and that limits are set on.
 *
 * @param key name with its unit in it, such as {@code tdecqDb}
 * @param unit the only unit a measurement of it may have
 * @param scope whether it is measured once per lane or once per unit
 * @param plausibleMin below this a value is a mistake of the bench or of the unit, not a bad part
 * @param plausibleMax above this likewise
 */
public record Criterion(String key, String title, String unit, Scope scope, double plausibleMin, double plausibleMax) {

    public enum Scope {
        LANE,
        UNIT
    }

    public Criterion {
        requireNonNull(key, "key");
        requireNonNull(title, "title");
        requireNonNull(unit, "unit");
        requireNonNull(scope, "scope");
        if (!(plausibleMin < plausibleMax)) {
            throw new IllegalArgumentException(key + ": the plausible range is empty");
        }
    }

    /** False for NaN and infinities as well. */
    public boolean isPlausible(double value) {
        return value >= plausibleMin && value <= plausibleMax;
    }

    public boolean perLane() {
        return scope == Scope.LANE;
    }
}
