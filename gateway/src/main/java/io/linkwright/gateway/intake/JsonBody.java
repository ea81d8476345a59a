package io.linkwright.gateway.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;

/** Strict JSON: one document, no name twice in an object, decimals as they are written. */
final class JsonBody {

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with line and column if it is no JSON */
    static JsonNode parsed(byte[] body) {
        try {
            JsonNode document = STRICT.readTree(body);
            if (document.isMissingNode()) {
                throw Problems.invalidRequest(List.of(new Fault("", "broken-json", "The body is empty.")));
            }
            return document;
        } catch (JsonProcessingException broken) {
            throw Problems.invalidRequest(List.of(fault(broken)));
        } catch (NumberFormatException unreadable) {
            // The parser lets this one through: an exponent of more digits than a decimal can have.
            throw Problems.invalidRequest(
                    List.of(new Fault("", "broken-json",
                            "The body has a number that cannot be read: its exponent is too long.")));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a body in memory could not be read", impossible);
        }
    }

    private static Fault fault(JsonProcessingException broken) {
        JsonLocation at = broken.getLocation();
        String place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        if (broken instanceof StreamConstraintsException) {
            return new Fault("", "broken-json", "The JSON is nested too deep or has too long a number" + place + ".");
        }
        String what = broken.getOriginalMessage().lines().findFirst().orElse("");
        return new Fault("", "broken-json", "The body is no JSON" + place + ": " + what);
    }

    private JsonBody() {
    }
}
