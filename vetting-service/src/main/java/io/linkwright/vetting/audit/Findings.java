package io.linkwright.vetting.audit;

import java.util.List;
import java.util.Set;

import io.linkwright.contracts.vetting.Outcome;

/**
 * What an audit found, for the one who puts it into words.
 *
 * @param overlay null when none was asked for
 * @param ofOverlay null also when the overlay asks nothing
 * @param missingCriteria of which readings are missing
 * @param unitsMissing units that the plan wants to see beyond those audited
 * @param plan null when every audited unit must hold
 */
record Findings(AuditProfile standard, AuditProfile overlay, Outcome outcome, Outcome ofStandard, Outcome ofOverlay,
        List<CriterionResult> results, SerialList failed, SerialList undecided, long missing, Set<String> missingCriteria,
        int unitsMissing, Acceptance plan) {

    String names() {
        return standard.id() + (ofOverlay == null ? "" : " and " + overlay.id());
    }

    List<CriterionResult> of(CriterionOutcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).toList();
    }
}
