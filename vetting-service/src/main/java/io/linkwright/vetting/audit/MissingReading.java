package io.linkwright.vetting.audit;

/**
 * A reading without which no verdict is possible.
 *
 * @param lane null for a criterion of the whole unit
 */
public record MissingReading(String criterion, String serial, Integer lane) {
}
