package io.linkwright.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A schema that accepts everything would pass the other tests. */
class SchemaRefusesTest {

    /** No field of any event is a boolean, so a boolean is wrong everywhere. */
    @ParameterizedTest
    @MethodSource("io.linkwright.contracts.Wire#eventTypes")
    void wrong_type_in_any_field(EventType<?> type) {
        JsonNode sample = Wire.full(type).deepCopy();
        List<String> accepted = new ArrayList<>();
        for (JsonNode object : JsonTrees.objects(sample)) {
            for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                JsonNode right = field.getValue();
                ((ObjectNode) object).set(field.getKey(), BooleanNode.TRUE);
                if (Wire.faults(type, sample).isEmpty()) {
                    accepted.add(field.getKey());
                }
                ((ObjectNode) object).set(field.getKey(), right);
            }
        }
        assertThat(accepted).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "io.linkwright.quote.drafted.v1, /quote/lines/0/quantity, 0, no units",
            "io.linkwright.quote.drafted.v1, /quote/lines/0/quantity, 1.5, half a unit",
            "io.linkwright.quote.drafted.v1, /quote/total/amount, 6840.0, an amount that a reader may round",
            "io.linkwright.quote.drafted.v1, /quote/total/amount, \"1E+3\", an exponent",
            "io.linkwright.quote.drafted.v1, /quote/total/currency, \"usd\", a currency in small letters",
            "io.linkwright.quote.drafted.v1, /quote/validUntil, \"2026-02-30\", a day that does not exist",
            "io.linkwright.quote.drafted.v1, /draftedAt, \"2026-10-05T09:15:00+02:00\", a time that is not UTC",
            "io.linkwright.quote.drafted.v1, /quote/quoteId, \"17\", an id that is not a UUID",
            "io.linkwright.quote.drafted.v1, /quote/lines/0/vetting, \"MAYBE\", a word that is not in the list",
            "io.linkwright.quote.drafted.v1, /quote/lines, [], a quote of nothing",
            "io.linkwright.design.rejected.v1, /reasons, [], a refusal without a reason",
            "io.linkwright.design.rejected.v1, /reasons/0/code, \"No reach\", a code that is not kebab-case",
            "io.linkwright.design.rejected.v1, /reasons/0/pointer, \"compute\", a pointer that does not start at the root",
            "io.linkwright.design.proposed.v1, /design/fabrics/0/tiers/0/distanceM, 0, no distance",
            "io.linkwright.design.proposed.v1, /design/fabrics/0/tiers/0/near/maxPowerW, \"NaN\", a power that is no number",
            "io.linkwright.verdict.issued.v1, /profile, \"400GBASE-DR4\", a profile without its version",
            "io.linkwright.verdict.issued.v1, /evidenceUrl, \"verdicts/1\", evidence that is not a path at the gateway",
            "io.linkwright.supply.changed.v1, /lots/0/available, -1, fewer than no units",
            "io.linkwright.supply.changed.v1, /lots/0/outcomes/0/overlay, \"low-latency@1\", an overlay with its version",
            "io.linkwright.supply.short.v1, /shortages, [], short of nothing" })
    void wrong_value(String type, String pointer, String value, String why) throws Exception {
        EventType<?> eventType = EventTypes.named(type).orElseThrow();
        JsonNode sample = Wire.full(eventType).deepCopy();
        int lastSlash = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) sample.at(pointer.substring(0, lastSlash));
        String field = pointer.substring(lastSlash + 1);
        assertThat(parent.has(field)).isTrue();
        parent.set(field, Wire.MAPPER.readTree(value));

        assertThat(Wire.faults(eventType, sample)).as(why)
                .anySatisfy(fault -> assertThat(fault.getInstanceLocation().toString()).contains(field));
    }

    @Test
    void anything_that_is_no_object() {
        assertThat(EventTypes.ALL).allSatisfy(
                type -> assertThat(Wire.faults(type, Wire.MAPPER.createArrayNode())).isNotEmpty());
    }
}
