package io.linkwright.optics.fec.analysis;

import java.util.OptionalInt;

/**
 * A measurement in the words of the audit profiles.
 *
 * @param criterion {@code preFecBer} or {@code uncorrectableCodewords}
 * @param lane from 0; absent for the port as a whole
 * @param unit {@code ratio} or {@code count}
 */
public record Reading(String criterion, OptionalInt lane, double value, String unit) {
}
