package io.linkwright.vetting.verdict;

import io.linkwright.vetting.audit.DecisionRule;

/**
 * The body of {@code POST /api/lots/{id}/verdicts}.
 *
 * @param overlay id of the customer's overlay, such as {@code low-latency}; null for the standard's limits alone
 * @param decisionRule what becomes of values within their uncertainty of a limit; null for guarded acceptance
 */
public record VerdictRequest(String overlay, DecisionRule decisionRule) {

    DecisionRule rule() {
        return decisionRule == null ? DecisionRule.GUARDED_ACCEPTANCE : decisionRule;
    }
}
