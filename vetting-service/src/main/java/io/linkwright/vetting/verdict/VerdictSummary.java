package io.linkwright.vetting.verdict;

import java.time.Instant;
import java.util.UUID;

import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.vetting.audit.DecisionRule;

/**
 * One line of a lot's history of audits.
 *
 * @param overlay null when none was asked for
 * @param overlayOutcome null also when the overlay asks nothing of the part
 */
public record VerdictSummary(UUID id, String profile, String overlay, Outcome outcome, Outcome standardOutcome,
        Outcome overlayOutcome, DecisionRule decisionRule, int unitsAudited, int unitsFailed, Instant issuedAt, String issuedBy,
        String evidenceUrl) {
}
