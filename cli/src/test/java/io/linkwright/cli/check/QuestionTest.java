package io.linkwright.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.http.Json;

class QuestionTest {

    private static final String ANSWER = """
            {"verdict": "BLOCK", "reasons": [
              {"code": "top-style", "severity": "BLOCK", "text": "The cage takes a flat top only."},
              {"code": "cage-power", "severity": "REVIEW", "text": "No limit is published."},
              {"code": "speed", "severity": "PASS", "text": "It runs at 400G."}],
             "assumed": [{"pointer": "/cooling", "value": "AIR", "why": "Most are."}]}
            """;

    @Test
    void tellsWhatStandsAgainstItAndCountsWhatHolds() throws JsonProcessingException {
        JsonNode answer = Json.MAPPER.readTree(ANSWER);
        assertThat(Question.report(answer, false)).containsExactly("BLOCK", "- BLOCK: The cage takes a flat top only.",
                "- REVIEW: No limit is published.", "1 rule holds; --reasons lists them.",
                "- Taken for granted: /cooling AIR. Most are.");
    }

    @Test
    void tellsEveryChangeOfTheCheapestCorrection() throws JsonProcessingException {
        assertThat(Question.report(Json.MAPPER.readTree("""
                {"verdict": "BLOCK", "reasons": [], "correction": {"found": true, "text": "One change mends it.",
                 "changes": [{"text": "Take a type A cord."}]}}
                """), false)).containsExactly("BLOCK", "- Cheapest correction: One change mends it.",
                "  - Take a type A cord.");
    }

    @Test
    void tellsTheRulesThatHoldWhenAsked() throws JsonProcessingException {
        assertThat(Question.report(Json.MAPPER.readTree(ANSWER), true)).contains("- It runs at 400G.")
                .noneMatch(line -> line.contains("--reasons"));
    }
}
