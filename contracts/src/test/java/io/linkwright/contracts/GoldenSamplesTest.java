package io.linkwright.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The samples stay as they were first written: whatever a record becomes, it must read and write them alike. */
class GoldenSamplesTest {

    @ParameterizedTest
    @MethodSource("io.linkwright.contracts.Wire#eventTypes")
    void full_sample_is_read_and_written_without_loss_and_fits_the_schema(EventType<?> type) {
        JsonNode sample = Wire.full(type);
        assertThat(Wire.faults(type, sample)).isEmpty();

        JsonNode written = Wire.write(Wire.read(type, sample));
        assertThat(Wire.faults(type, written)).isEmpty();
        assertThat(holds(written, sample)).as("%s written again as %s", sample, written).isTrue();
    }

    @ParameterizedTest
    @MethodSource("io.linkwright.contracts.Wire#eventTypes")
    void sparse_sample_is_read_and_written_without_loss_and_fits_the_schema(EventType<?> type) {
        JsonNode sample = Wire.sparse(type);
        assertThat(Wire.faults(type, sample)).isEmpty();

        JsonNode written = Wire.write(Wire.read(type, sample));
        assertThat(Wire.faults(type, written)).isEmpty();
        assertThat(holds(written, sample)).as("%s written again as %s", sample, written).isTrue();
    }

    @ParameterizedTest
    @MethodSource("io.linkwright.contracts.Wire#eventTypes")
    void absent_means_the_same_as_null(EventType<?> type) {
        JsonNode sparse = Wire.sparse(type);
        JsonNode absent = JsonTrees.without(sparse, JsonNode::isNull);

        assertThat(Wire.faults(type, absent)).isEmpty();
        assertThat(Wire.read(type, absent)).isEqualTo(Wire.read(type, sparse));
    }

    @ParameterizedTest
    @MethodSource("io.linkwright.contracts.Wire#eventTypes")
    void field_of_a_later_minor_change_is_ignored_in_every_object(EventType<?> type) {
        JsonNode later = Wire.full(type).deepCopy();
        JsonTrees.objects(later).forEach(object -> ((ObjectNode) object).put("addedLater", 1));

        assertThat(Wire.faults(type, later)).isEmpty();
        assertThat(Wire.read(type, later)).isEqualTo(Wire.read(type, Wire.full(type)));
    }

    @ParameterizedTest
    @MethodSource("io.linkwright.contracts.Wire#eventTypes")
    void full_sample_leaves_nothing_empty(EventType<?> type) {
        assertThat(JsonTrees.objects(Wire.full(type))).allSatisfy(object -> assertThat(object)
                .noneMatch(value -> value.isNull() || value.isContainerNode() && value.isEmpty()));
    }

    /** What a newer record writes may hold more than the sample, never less and never anything else. */
    private static boolean holds(JsonNode written, JsonNode sample) {
        if (sample.isObject()) {
            return sample.properties().stream()
                    .allMatch(field -> written.has(field.getKey()) && holds(written.get(field.getKey()), field.getValue()));
        }
        if (sample.isArray()) {
            if (written.size() != sample.size()) {
                return false;
            }
            for (int i = 0; i < sample.size(); i++) {
                if (!holds(written.get(i), sample.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return sample.equals(written);
    }
}
