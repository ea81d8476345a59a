package io.linkwright.vetting.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

class VerdictReportTest {

    private static String report(String verdict) throws JsonProcessingException {
        return VerdictReport.of(new ObjectMapper().readTree(verdict));
    }

    /** As verdicts were stored before uncertainties, rules and units were kept. */
    @Test
    void anOlderVerdictIsShownWithWhatItHolds() throws JsonProcessingException {
        String report = report("""
                {"id": "v", "lotNumber": "L", "partNumber": "P", "supplier": "S", "issuedAt": "2026-01-01T00:00:00Z",
                 "issuedBy": "lena", "profile": "400GBASE-DR4@1", "overlay": null, "outcome": "FAIL",
                 "standardOutcome": "FAIL", "summary": "Fails 400GBASE-DR4.", "failedSerials": ["A1", "A2"],
                 "criteria": [{"layer": "standard", "criterion": "tdecqDb", "unit": "dB", "limitInWords": "at most 3.4 dB",
                   "outcome": "FAIL", "worst": 3.7, "margin": -0.3, "serial": "A1", "lane": 2, "readings": 8, "violations": 2,
                   "source": "a data sheet", "confidence": "SOURCED"}],
                 "sample": {"text": "2 of 5 units were measured."}, "supersededBy": null}""");

        assertThat(report.lines().filter(line -> line.startsWith("standard"))).singleElement().asString()
                .matches("standard +tdecqDb +FAIL +3\\.7 +- +-0\\.3 +- +dB +at most 3\\.4 dB +- +- +A1/2 +8/2/0 +SOURCED");
        assertThat(report).contains("Overlay   none", "Failed: A1, A2",
                "No uncertainty is known of any value: all were judged as they stand.");
    }

    @Test
    void theSampleAndTheValuesByVariablesAreShown() throws JsonProcessingException {
        String report = report(
                """
                        {"inspection": {"inWords": "n 8, Ac 1, Re 2", "planSource": "SOURCED: a table", "seed": "7f",
                           "decision": {"decision": "NOT_ACCEPTED"}, "measuredOutside": 3, "failedOutside": ["S9"]},
                         "variables": [{"layer": "standard", "criterion": "tdecqDb", "limitInWords": "at most 3.4 dB", "lanesPerUnit": 4,
                           "evaluation": {"values": 8, "mean": 2.43512, "standardDeviation": 0.1, "shareBeyond": 0.00012,
                             "capability": {"cpk": 3.2, "low": 1.5, "high": 4.9}, "normality": {"pValue": 0.4},
                             "warnings": ["Beware."]}}]}""");

        assertThat(report).contains("THE SAMPLE", "seed 7f", "not accepted", "bad ones among them: S9", "tdecqDb: Beware.",
                "the worst lane stands for its unit");
        assertThat(report.lines().filter(line -> line.startsWith("standard"))).singleElement().asString().matches(
                "standard +tdecqDb +at most 3\\.4 dB +8 +2\\.435 +0\\.1000 +3\\.200 +1\\.500 to 4\\.900 +0\\.01200 % +0\\.4000");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"inspection\": {\"decision\": 1}, \"variables\": [null, 7]}",
            "{\"criteria\": {}, \"units\": 7}", "{\"criteria\": [1, null, {}], \"units\": [null, 3]}" })
    void aDocumentThatIsNoneIsStillNoError(String document) throws JsonProcessingException {
        assertThat(report(document)).startsWith("VERDICT -");
    }
}
