package io.linkwright.optics.soak;

/**
 * A figure of the run that an audit profile asks for.
 *
 * @param criterion key of the criterion, such as {@code caseTemperatureC}
 * @param uncertainty half-width of the 95 % interval, 0 for counts
 */
public record Reading(String criterion, double value, String unit, double uncertainty) {
}
