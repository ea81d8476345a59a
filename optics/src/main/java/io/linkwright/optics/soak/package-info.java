/**
 * A module held hot for hours: what the record of a thermal soak proves about it. Reads the time series, finds the steady
 * state,
 * the thermal resistance, drifts, flaps and the error ratio's dependence on temperature, and judges them rule by rule.
 *
 * <p>
 * Uncertainties are half-widths of 95 % intervals throughout.
 */
package io.linkwright.optics.soak;
