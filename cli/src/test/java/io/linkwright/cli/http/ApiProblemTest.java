package io.linkwright.cli.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.MissingNode;

class ApiProblemTest {

    @Test
    void printsEveryFaultWithItsPointer() throws JsonProcessingException {
        String document = """
                {"type": "urn:linkwright:problem:invalid-request", "title": "The request is not valid", "status": 400,
                 "code": "invalid-request", "detail": "2 faults were found.",
                 "faults": [{"pointer": "/compute/nodes", "code": "minimum", "message": "must be at least 1"},
                            {"pointer": "", "code": "extra", "message": "has a field too many"}]}
                """;
        ApiProblem problem = ApiProblem.of("POST /api/consultations", 400, Json.MAPPER.readTree(document));
        assertThat(problem.code()).isEqualTo("invalid-request");
        assertThat(problem.getMessage().lines().map(String::strip))
                .contains("POST /api/consultations was refused: The request is not valid (400, invalid-request).",
                        "/compute/nodes   minimum  must be at least 1", "(whole request)  extra    has a field too many");
    }

    @Test
    void saysWhatIsKnownOfAnAnswerThatIsNoProblemDocument() {
        ApiProblem problem = ApiProblem.of("GET /api/quotes/1", 502, MissingNode.getInstance());
        assertThat(problem).hasMessage("GET /api/quotes/1 was refused: no reason was given (502).");
        assertThat(problem.status()).isEqualTo(502);
    }
}
