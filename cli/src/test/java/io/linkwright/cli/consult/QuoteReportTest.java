package io.linkwright.cli.consult;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.linkwright.cli.http.Json;

class QuoteReportTest {

    @Test
    void showsPricesEvidenceAndWhatHasToBeKnown() throws JsonProcessingException {
        String report = String.join("\n", QuoteReport.of(quote("""
                {"number": "Q-2026-000017", "state": "ISSUED", "auditProfile": "low-latency", "validUntil": "2026-12-31",
                 "total": {"amount": "572000.00", "currency": "USD"}, "unvettedLines": [2],
                 "acceptedRisk": "Measured on arrival.", "notice": "The prices are invented.", "aNewField": 1,
                 "lines": [
                  {"line": 1, "partNumber": "MMS4X00-NS", "quantity": 1000, "vetting": "VETTED",
                   "listPrice": {"amount": "650.00", "currency": "USD"}, "unitPrice": {"amount": "572.00", "currency": "USD"},
                   "lineTotal": {"amount": "572000.00", "currency": "USD"},
                   "waterfall": [{"name": "list", "explanation": "list price"}, {"name": "tier", "explanation": "-12 %"}],
                   "lots": [{"lotNumber": "LOT-A", "quantity": 1000, "outcome": "PASS", "evidenceUrl": "/api/verdicts/1"}]},
                  {"line": 2, "partNumber": "CABLE", "quantity": 8, "vetting": "UNVETTED", "waterfall": [], "lots": []}]}
                """)));
        assertThat(report).contains("Quote Q-2026-000017 (issued)",
                "1     MMS4X00-NS  1,000     650.00           572.00      572,000.00  list price; -12 %",
                "Total: USD 572,000.00, valid until 2026-12-31",
                "Evidence, against the standard's limits and the audit low-latency",
                "1     MMS4X00-NS  vetted    LOT-A     1,000  pass     /api/verdicts/1",
                "2     CABLE       unvetted  -         -      -        no lot",
                "Not vetted: line 2.", "Issued all the same because: Measured on arrival.",
                "NOTICE: The prices are invented.");
    }

    @Test
    void showsAQuoteWithoutPrices() throws JsonProcessingException {
        assertThat(QuoteReport.of(quote("{\"number\": \"Q-1\", \"state\": \"DRAFTED\"}"))).contains("Total: -")
                .contains("Evidence, against the standard's limits");
    }

    private static QuoteDocument quote(String json) throws JsonProcessingException {
        return Json.as(QuoteDocument.class, Json.MAPPER.readTree(json));
    }
}
