package io.linkwright.cli.consult;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.linkwright.contracts.Money;
import io.linkwright.contracts.quote.QuoteSnapshot;

/**
 * What is shown of {@code GET /api/quotes/{id}}.
 *
 * @param state such as {@code DRAFT} or {@code ISSUED}
 * @param unvettedLines lines that no lot serves under the customer's audit
 * @param acceptedRisk why it was issued all the same; null when nothing had to be said
 */
public record QuoteDocument(String id, String number, String state, String auditProfile, List<QuoteSnapshot.Line> lines,
        Money total, @JsonProperty(defaultValue = "[]") List<Integer> unvettedLines, String acceptedRisk, String notice,
        LocalDate validUntil) {

    public QuoteDocument {
        lines = lines == null ? List.of() : List.copyOf(lines);
        unvettedLines = unvettedLines == null ? List.of() : List.copyOf(unvettedLines);
    }
}
