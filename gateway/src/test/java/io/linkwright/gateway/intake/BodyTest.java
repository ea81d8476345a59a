package io.linkwright.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.gateway.GatewayTest;
import io.linkwright.gateway.Requests;
import io.linkwright.servicetest.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

@QuarkusTest
class BodyTest extends GatewayTest {

    static Stream<BodyPublisher> bodiesThatAreTooLarge() {
        byte[] justTooLarge = padded(ConsultationIntake.LIMIT_BYTES + 1);
        byte[] tenMegabytes = padded(10 * 1024 * 1024);
        return Stream.of(BodyPublishers.ofByteArray(justTooLarge),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(justTooLarge)),
                BodyPublishers.ofByteArray(tenMegabytes),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tenMegabytes)),
                BodyPublishers.ofByteArray(padded(17 * 1024 * 1024)),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(padded(17 * 1024 * 1024))));
    }

    private static byte[] padded(int bytes) {
        String request = Requests.titled("Too large").toString();
        return (request + " ".repeat(bytes - request.length())).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("bodiesThatAreTooLarge")
    void a_body_beyond_a_megabyte_is_a_problem_of_413_announced_or_not(BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/api/consultations"))
                .POST(body).version(HttpClient.Version.HTTP_1_1).header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Tokens.customer("ada", "northlake-ai")).build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(response.body()).contains("\"body-too-large\"");
        ada().get("/api/consultations?limit=200").then().body("items.title", not(hasItem("Too large")));
    }

    @Test
    void a_body_of_exactly_a_megabyte_is_read() {
        ada().contentType("application/json").body(padded(ConsultationIntake.LIMIT_BYTES)).post("/api/consultations").then()
                .statusCode(201);
    }

    @Test
    void broken_json_is_named_with_line_and_column() {
        problem(ada().contentType("application/json").body("{\"title\":\n  \"x\",,}").post("/api/consultations").then(), 400,
                "invalid-request").body("faults[0].code", equalTo("broken-json"))
                .body("faults[0].message", containsString("line 2, column 7"));
    }

    @Test
    void all_faults_of_a_request_come_back_at_once_and_nothing_is_stored() {
        ObjectNode request = Requests.titled("Faulty");
        ((ObjectNode) request.get("compute")).put("nodes", -128).put("leafSpineDistanceM", 1e9).remove("nic");
        request.put("colour", "blue");
        problem(ada().contentType("application/json").body(request.toString()).post("/api/consultations").then(), 400,
                "invalid-request").body("faults.pointer",
                        contains("/colour", "/compute/leafSpineDistanceM", "/compute/nic", "/compute/nodes"))
                .body("faults.code", contains("unknown-field", "too-large", "missing", "too-small"))
                .body("detail", equalTo("4 faults were found."));
        ada().get("/api/consultations?limit=200").then().body("items.title", not(hasItem("Faulty")));
    }

    @Test
    void what_is_no_json_at_all_is_a_problem_of_415() {
        problem(ada().contentType("text/plain").body("hello").post("/api/consultations").then(), 415, "unsupported-media-type");
    }

    @Test
    void the_schema_is_published_to_everybody() {
        RestAssured.given().get("/api/schemas/consultation-request").then().statusCode(200)
                .contentType("application/schema+json").body("$schema", containsString("draft/2020-12"))
                .body("properties.title.maxLength", equalTo(200));
    }
}
