package io.linkwright.vetting.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.kit.json.JsonFields;
import io.linkwright.kit.problem.Fault;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is sent: faults, or a profile that the strict reader takes. Never an exception. */
class OverlayReaderPropertyTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Criteria CRITERIA = ReferenceProfiles.criteria();
    private static final OverlayReader READER = new OverlayReader(CRITERIA, id -> false, pmd -> true, part -> true);
    private static final String GOOD = """
            {"id": "a-b", "version": 1, "title": "t", "basis": "b", "pmds": ["400GBASE-DR4"], "partKinds": ["TRANSCEIVER"], "notes": ["n"],
             "limits": [
              {"criterion": "tdecqDb", "unit": "dB", "below": 3.1, "gate": "REQUIRED", "source": "Specification 7", "confidence": "SOURCED", "note": "x",
               "when": {"criterion": "erDb", "below": 5}, "appliesTo": {"pmds": ["400GBASE-DR4"], "pmdInstances": 1, "formFactors": ["OSFP"], "partNumbers": ["P"]}},
              {"criterion": "omaOuterDbm", "unit": "dBm", "atLeastSum": {"floor": -0.8, "offset": -2.2, "plusLargestOf": ["tdecqDb"]}, "gate": "REQUIRED", "confidence": "FROM_MEMORY"},
              {"criterion": "wavelengthNm", "unit": "nm", "withinAny": [{"min": 1304.5, "max": 1317.5}], "gate": "IF_MEASURED", "confidence": "FROM_MEMORY"},
              {"criterion": "powerW", "unit": "W", "atMostPart": "maxPowerW", "gate": "INFORMATIVE", "confidence": "FROM_MEMORY"}],
             "uncertainties": [{"criterion": "tdecqDb", "unit": "dB", "expanded": 0.2, "source": "Bench study 4", "confidence": "COMPUTED"}]}""";

    private static JsonNode good() {
        try {
            return JSON.readTree(GOOD);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<Fault> faults(JsonNode body) {
        List<Fault> faults = new ArrayList<>();
        READER.findFaults(body, faults);
        return faults;
    }

    /** What has no fault must be usable: nothing else stands between a user and the audits. */
    private static void requireFaultsOrAProfile(JsonNode body) {
        List<Fault> faults = faults(body);
        assertThat(faults).hasSizeLessThanOrEqualTo(JsonFields.MOST_FAULTS);
        if (faults.isEmpty()) {
            String document = OverlayReader.document((ObjectNode) body, "lena").toString();
            assertThat(new ProfileReader(CRITERIA).read("x", document).limits()).isNotEmpty();
        }
    }

    @Example
    void theGoodOneIsGood() {
        assertThat(faults(good())).isEmpty();
        requireFaultsOrAProfile(good());
    }

    private static List<JsonNode> containers(JsonNode node, List<JsonNode> all) {
        if (node.isContainerNode()) {
            all.add(node);
            node.forEach(child -> containers(child, all));
        }
        return all;
    }

    @Provide
    Arbitrary<JsonNode> values() {
        return Arbitraries.of("null", "true", "-1", "0", "7", "1e400", "99999999999999999999", "3.5", "\"\"", "\" \"", "\"dB\"",
                "\"erDb\"", "\"x\"", "\"\\u0000\"", "[]", "{}", "[null]", "[[]]", "[{}]", "[\"a\", 1]", "{\"a\": {}}")
                .map(text -> {
                    try {
                        return JSON.readTree(text);
                    } catch (JsonProcessingException impossible) {
                        throw new AssertionError(impossible);
                    }
                });
    }

    @Property(tries = 3000)
    void anyFieldMayHoldAnything(@ForAll int container, @ForAll int field, @ForAll("values") JsonNode value,
            @ForAll boolean remove) {
        JsonNode body = good();
        List<JsonNode> containers = containers(body, new ArrayList<>());
        JsonNode at = containers.get(Math.floorMod(container, containers.size()));
        if (at instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(Math.floorMod(field, names.size()));
            if (remove) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
        } else if (at instanceof ArrayNode list) {
            if (remove) {
                list.remove(Math.floorMod(field, list.size()));
            } else {
                list.set(Math.floorMod(field, list.size()), value);
            }
        }

        requireFaultsOrAProfile(body);
    }

    @Property
    void whatIsNoObjectIsAFault(@ForAll("values") JsonNode body) {
        assertThat(faults(body)).isNotEmpty();
    }
}
