package io.linkwright.optics.soak;

import java.util.Optional;

/**
 * What one rule found.
 *
 * @param code stable, such as {@code case-temperature}
 * @param criterion key of the audit profile's criterion; empty where the profile has none
 * @param value what was measured, in {@code unit}; empty where it could not be
 * @param reason a sentence with the figures
 */
public record RuleResult(String code, String title, Optional<String> criterion, Outcome outcome, Optional<Estimate> value,
        String unit, Optional<Limit> limit, String reason) {

    /** How far the value lies on the right side of the limit, in {@code unit}. */
    public Optional<Double> margin() {
        return value.flatMap(measured -> limit.map(held -> held.margin(measured.value())));
    }
}
