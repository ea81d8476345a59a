package io.linkwright.vetting.evidence;

import io.linkwright.vetting.audit.Part;

/**
 * The unit that a capture is of.
 *
 * @param lanes that are measured on it; 0 when no audit profile gives the part lanes
 * @param baudGBd symbol rate of a lane by the part's standard; null where no profile tells
 */
record AnalysedUnit(String serial, Part part, int lanes, Double baudGBd) {
}
