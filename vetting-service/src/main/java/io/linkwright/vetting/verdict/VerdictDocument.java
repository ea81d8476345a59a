package io.linkwright.vetting.verdict;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.linkwright.vetting.audit.Part;
import io.linkwright.vetting.audit.Verdict;

/**
 * The evidence page of a verdict: what was audited, by whom, and everything the audit says.
 *
 * @param lotNote what the lot's papers say, such as that its data are invented; may be null
 * @param part what the catalogue said of the part when it was judged
 * @param inspection by which sample the lot was judged; null when every measured unit had to hold
 * @param variables what the measured values say of the lot as a whole; they decide nothing
 */
public record VerdictDocument(UUID id, UUID lotId, String lotNumber, String partNumber, String pmd, String supplier,
        String lotNote,
        Instant issuedAt, String issuedBy, String evidenceUrl, Part part, InspectionEvidence inspection,
        List<CriterionVariables> variables, @JsonUnwrapped Verdict verdict) {

    public VerdictDocument {
        variables = List.copyOf(variables);
    }
}
