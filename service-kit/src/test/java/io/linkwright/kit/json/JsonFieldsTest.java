package io.linkwright.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.kit.problem.Fault;

class JsonFieldsTest {

    private final List<Fault> faults = new ArrayList<>();

    private enum Colour {
        RED,
        GREEN
    }

    private JsonFields fields(String json) {
        return JsonFields.of(tree(json), faults);
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void reads_what_is_there() {
        JsonFields fields = fields("{\"a\":\"x\",\"b\":7,\"c\":2.5,\"d\":\"RED\",\"e\":{\"f\":\"y\"},\"g\":[{\"f\":\"z\"}]}");

        assertThat(fields.requiredText("a")).isEqualTo("x");
        assertThat(fields.integer("b")).isEqualTo(7);
        assertThat(fields.number("c")).isEqualTo(2.5);
        assertThat(fields.oneOf("d", Colour.values())).isEqualTo(Colour.RED);
        assertThat(fields.<String> requiredObject("e", nested -> nested.text("f"))).isEqualTo("y");
        assertThat(fields.objects("g", nested -> nested.text("f"))).containsExactly("z");
        fields.noOthers();
        assertThat(faults).isEmpty();
    }

    @Test
    void optional_fields_may_be_missing_or_null() {
        JsonFields fields = fields("{\"a\":null}");

        assertThat(fields.text("a")).isNull();
        assertThat(fields.optionalInteger("b")).isNull();
        assertThat(fields.optionalNumber("c")).isNull();
        assertThat(fields.oneOf("d", Colour.values())).isNull();
        assertThat(fields.<String> object("e", nested -> "read")).isNull();
        assertThat(faults).isEmpty();
    }

    @Test
    void every_fault_is_found_with_its_pointer() {
        JsonFields fields = fields("{\"a\":\" \",\"b\":7.5,\"d\":\"BLUE\",\"e\":[],\"g\":[7,{\"f\":8}],\"s/p~n\":1}");

        fields.requiredText("a");
        fields.integer("b");
        fields.number("c");
        fields.oneOf("d", Colour.values());
        fields.object("e", nested -> "read");
        assertThat(fields.objects("g", nested -> nested.text("f"))).isEmpty();
        fields.noOthers();

        assertThat(faults).extracting(Fault::pointer, Fault::code).containsExactly(
                tuple("/a", "missing"), tuple("/b", "wrong-type"),
                tuple("/c", "missing"), tuple("/d", "not-one-of"),
                tuple("/e", "wrong-type"),
                tuple("/g/0", "wrong-type"),
                tuple("/g/1/f", "wrong-type"),
                tuple("/s~1p~0n", "unknown-field"));
    }

    @ParameterizedTest
    @CsvSource({ "2147483647, true", "2147483648, false", "-2147483648, true", "1.0, true", "1.5, false", "1e400, false" })
    void whole_numbers_fit_into_an_int(String number, boolean fits) {
        fields("{\"n\":" + number + "}").optionalInteger("n");

        assertThat(faults.isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest
    @ValueSource(strings = { "[]", "7", "null", "\"text\"" })
    void anything_but_an_object_is_a_fault_of_the_body(String json) {
        fields(json).noOthers();

        assertThat(faults).extracting(Fault::pointer).containsExactly("");
    }

    @Test
    void faults_are_bounded() {
        StringBuilder json = new StringBuilder("{\"x0\":0");
        for (int i = 1; i < 500; i++) {
            json.append(",\"x").append(i).append("\":0");
        }
        fields(json.append('}').toString()).noOthers();

        assertThat(faults).hasSize(JsonFields.MOST_FAULTS);
    }
}
