package io.linkwright.gateway.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.linkwright.contracts.consultation.ClusterRequest;
import io.linkwright.gateway.Requests;
import io.linkwright.kit.problem.Fault;

class RequestSchemaTest {

    private final RequestSchema schema = new RequestSchema();

    @Test
    void the_example_of_the_schema_is_valid() {
        assertThat(schema.faults(schema.example())).isEmpty();
    }

    @Test
    void the_examples_that_customers_are_given_are_valid() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples"))) {
            List<Path> requests = files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(requests).isNotEmpty().allSatisfy(
                    file -> assertThat(schema.faults(JsonBody.parsed(Files.readAllBytes(file)))).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(classes = { ClusterRequest.class, ClusterRequest.ComputeFabric.class, ClusterRequest.StorageFabric.class,
            ClusterRequest.FibrePlant.class })
    void the_schema_has_exactly_the_fields_of_the_records(Class<? extends Record> record) {
        JsonNode document = Requests.json(schema.text());
        JsonNode object = record == ClusterRequest.class ? document : document.at("/$defs/" + definition(record));
        Set<String> described = new TreeSet<>();
        object.get("properties").fieldNames().forEachRemaining(described::add);
        assertThat(described).isEqualTo(Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(object.get("additionalProperties").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(classes = { ClusterRequest.Protocol.class, ClusterRequest.Topology.class, ClusterRequest.Cooling.class })
    void the_schema_has_exactly_the_values_of_the_enums(Class<? extends Enum<?>> type) {
        JsonNode values = Requests.json(schema.text())
                .at("/$defs/computeFabric/properties/" + type.getSimpleName().toLowerCase(Locale.ROOT) + "/enum");
        assertThat(values).extracting(JsonNode::asText)
                .containsExactly(Arrays.stream(type.getEnumConstants()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void fields_that_may_be_absent_may_be_null() {
        ObjectNode request = Requests.valid();
        request.putNull("fibre").putNull("auditProfile").putNull("currency").putNull("storage");
        assertThat(schema.faults(request)).isEmpty();
        request.remove(List.of("fibre", "auditProfile", "currency", "storage"));
        assertThat(schema.faults(request)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/title | '' | /title | empty",
            "/title | '   ' | /title | wrong-form",
            "/title | 'two\nlines' | /title | wrong-form",
            "/title | 'nul\u0000' | /title | wrong-form",
            "/currency | usd | /currency | wrong-form",
            "/auditProfile | 'Low Latency' | /auditProfile | wrong-form",
            "/compute/nodePlatform | '' | /compute/nodePlatform | empty",
            "/compute/cooling | WATER | /compute/cooling | not-one-of",
            "/fibre/multimode | OM1 | /fibre/multimode | not-one-of",
            "/storage/0/portPmd | '400G DR4' | /storage/0/portPmd | wrong-form" })
    void a_text_that_cannot_be_meant_is_pointed_at(String place, String value, String pointer, String code) {
        assertThat(faultsWith(place, TextNode.valueOf(value)))
                .extracting(Fault::pointer, Fault::code).contains(tuple(pointer, code));
    }

    @ParameterizedTest
    @CsvSource({
            "/compute/nodes, 0, too-small", "/compute/nodes, -5, too-small", "/compute/nodes, 100001, too-large",
            "/compute/nodes, 1.5, wrong-type", "/compute/nodes, 1e999999999, too-large",
            "/compute/nodes, 4294967424, too-large",
            "/compute/nodes, 18446744073709551744, too-large", "/compute/nodes, 1.8446744073709551744e19, too-large",
            "/compute/nodes, -1e999999999, too-small",
            "/compute/nodes, null, wrong-type",
            "/compute/nodeLeafDistanceM, 0, too-small", "/compute/nodeLeafDistanceM, -0.001, too-small",
            "/compute/nodeLeafDistanceM, 1e-400, too-small",
            "/compute/leafSpineDistanceM, 120000.1, too-large", "/compute/leafSpineDistanceM, 1e400, too-large",
            "/compute/oversubscription, 0.99, too-small", "/compute/linkSpeedGbps, 300, not-one-of",
            "/storage/0/nodes, 0, too-small", "/storage/0/distanceM, 0, too-small", "/compute/gpusPerNode, true, wrong-type" })
    void a_figure_out_of_bounds_is_pointed_at(String place, String value, String code) {
        assertThat(faultsWith(place, JsonBody.parsed(value.getBytes(UTF_8))))
                .extracting(Fault::pointer, Fault::code).contains(tuple(place, code));
    }

    @ParameterizedTest
    @CsvSource({ "/compute/nodes, 1", "/compute/nodes, 100000", "/compute/nodes, 128.0", "/compute/nodeLeafDistanceM, 0.01",
            "/compute/leafSpineDistanceM, 120000", "/compute/oversubscription, 1" })
    void a_figure_on_the_bound_is_accepted(String place, String value) {
        assertThat(faultsWith(place, JsonBody.parsed(value.getBytes(UTF_8)))).isEmpty();
    }

    @Test
    void a_title_may_have_200_characters_and_no_more() {
        assertThat(schema.faults(Requests.titled("x".repeat(200)))).isEmpty();
        assertThat(schema.faults(Requests.titled("x".repeat(201)))).extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/title", "too-long"));
    }

    @Test
    void a_missing_and_an_unknown_field_are_pointed_at_themselves() {
        ObjectNode request = Requests.valid();
        ((ObjectNode) request.get("compute")).remove("nic");
        ((ObjectNode) request.get("compute")).put("nick", "MCX75310AAS-NEAT");
        request.put("a/b~c", 1);
        assertThat(schema.faults(request)).extracting(Fault::pointer, Fault::code).containsExactly(
                tuple("/a~1b~0c", "unknown-field"), tuple("/compute/nic", "missing"), tuple("/compute/nick", "unknown-field"));
    }

    @Test
    void all_faults_come_back_at_once_in_the_order_of_their_places() {
        ObjectNode request = Requests.valid();
        request.put("title", "");
        request.remove("compute");
        ((ArrayNode) request.get("storage")).add(Requests.json("{\"name\":\"x\",\"nodes\":-1}"));
        List<Fault> faults = schema.faults(request);
        assertThat(faults).extracting(Fault::pointer).isSorted().contains("/compute", "/title", "/storage/1/nodes",
                "/storage/1/nic", "/storage/1/distanceM");
        assertThat(faults).extracting(Fault::message).allSatisfy(message -> assertThat(message).endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(strings = { "[]", "null", "17", "\"text\"", "{}" })
    void what_is_no_request_at_all_has_faults(String document) {
        assertThat(schema.faults(Requests.json(document))).isNotEmpty();
    }

    private List<Fault> faultsWith(String place, JsonNode value) {
        ObjectNode request = Requests.valid();
        int slash = place.lastIndexOf('/');
        ((ObjectNode) request.at(place.substring(0, slash))).set(place.substring(slash + 1), value);
        return schema.faults(request);
    }

    private static String definition(Class<?> record) {
        return Character.toLowerCase(record.getSimpleName().charAt(0)) + record.getSimpleName().substring(1);
    }
}
