package io.linkwright.contracts.vetting;

import java.time.Instant;
import java.util.List;

import io.linkwright.contracts.Nullable;

/**
 * A lot was audited.
 *
 * @param profile id and version of the audit profile, such as {@code 400GBASE-DR4@1}
 * @param overlay id and version of the customer's overlay, such as {@code low-latency@1}; null when none was applied
 * @param unitsAudited units with measurements in the audit
 * @param failures the criteria that failed, worst first; empty unless the outcome is FAIL
 * @param evidenceUrl path of the full verdict at the gateway
 */
public record VerdictIssued(String verdictId, String lotId, String lotNumber, String partNumber, String profile,
        @Nullable String overlay,
        Outcome outcome,
        int unitsAudited, int unitsFailed, List<FailedCriterion> failures, Instant issuedAt, String evidenceUrl) {

    public VerdictIssued {
        failures = List.copyOf(failures);
    }

    /**
     * @param criterion such as {@code tdecqDb}
     * @param layer {@code standard} or {@code overlay}: which of the two failed
     * @param value the worst value measured
     * @param excess by how much the limit was missed, in the criterion's unit
     */
    public record FailedCriterion(String criterion, String layer, String unit, double value, double limit, double excess,
            String serial) {
    }
}
