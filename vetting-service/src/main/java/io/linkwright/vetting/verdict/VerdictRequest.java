package io.linkwright.vetting.verdict;

/**
 * The body of {@code POST /api/lots/{id}/verdicts}.
 *
 * @param overlay id of the customer's overlay, such as {@code low-latency}; null for the standard's limits alone
 */
public record VerdictRequest(String overlay) {
}
