package io.linkwright.gateway.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.kit.problem.Fault;
import io.quarkiverse.resteasy.problem.HttpProblem;

class JsonBodyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"a\": 1,}             | line 1, column 9",
            "'{\"a\":\n  tru}'       | line 2",
            "{\"a\": 1} {\"b\": 2}   | line 1",
            "{\"a\": 1, \"a\": 2}    | Duplicate field 'a'",
            "{\"a\": NaN}            | line 1",
            "{\"a\": \"open          | line 1" })
    void broken_json_is_named_with_its_place(String body, String expected) {
        assertThat(fault(body).message()).contains(expected);
    }

    @Test
    void an_empty_body_is_named_so() {
        assertThat(fault("").message()).isEqualTo("The body is empty.");
    }

    @Test
    void json_nested_too_deep_and_numbers_too_long_are_refused_without_an_overflow() {
        assertThat(fault("[".repeat(100_000)).message()).contains("nested too deep");
        assertThat(fault("1".repeat(5_000)).message()).contains("too long a number");
    }

    @Test
    void a_number_whose_exponent_nothing_can_hold_is_no_json_to_us() {
        assertThat(fault("{\"a\":1e99999999999}").code()).isEqualTo("broken-json");
    }

    @Test
    void decimals_stay_as_they_are_written() {
        assertThat(JsonBody.parsed("{\"a\":0.1000000000000000055511151231257827}".getBytes(UTF_8)).toString())
                .isEqualTo("{\"a\":0.1000000000000000055511151231257827}");
    }

    private static Fault fault(String body) {
        HttpProblem problem = catchThrowableOfType(HttpProblem.class, () -> JsonBody.parsed(body.getBytes(UTF_8)));
        assertThat(problem.getStatusCode()).isEqualTo(400);
        List<?> faults = (List<?>) problem.getParameters().get("faults");
        assertThat(faults).hasSize(1);
        return (Fault) faults.get(0);
    }
}
