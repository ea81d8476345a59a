package io.linkwright.gateway.consultation;

import io.linkwright.contracts.vetting.Outcome;

/**
 * A verdict that stands behind a line of the quote.
 *
 * @param outcome what the audit said
 * @param href path of the full verdict
 */
record Evidence(String partNumber, String lotNumber, Outcome outcome, String href) {
}
