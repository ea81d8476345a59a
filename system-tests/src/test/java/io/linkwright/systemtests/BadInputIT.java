package io.linkwright.systemtests;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** Whatever is wrong with a consultation is answered at once and whole, stored nowhere, and one line in the log. */
@ExtendWith(RunningSuite.class)
class BadInputIT {

    private final Api ada = Api.as("ada");
    private String newestBefore;

    @BeforeEach
    void remember() {
        newestBefore = newest();
    }

    @AfterEach
    void nothing_was_stored() {
        assertThat(newest()).isEqualTo(newestBefore);
    }

    @Test
    void all_unknown_names_and_impossible_numbers_come_back_by_pointer() {
        String body = Api.example("h200-1024.json").replace("\"leafSwitch\": \"QM9700\"", "\"leafSwitch\": \"QM0000\"")
                .replace("MCX75310AAS-NEAT", "NO-SUCH-NIC").replace("\"SN4700\"", "\"SN0000\"");
        problem(ada.post("/api/consultations", body).then(), 400, "invalid-request").body("faults.pointer",
                hasItems("/compute/leafSwitch", "/compute/nic", "/storage/0/switchPlatform"));
    }

    @Test
    void a_misspelt_audit_profile_is_a_fault() {
        String body = Api.example("h200-1024.json").replace("\"low-latency\"", "\"low-latancy\"");
        problem(ada.post("/api/consultations", body).then(), 400, "invalid-request").body("faults.pointer",
                hasItem("/auditProfile"));
    }

    @Test
    void negative_counts_come_back_by_pointer() {
        String body = Api.example("h200-1024.json").replace("\"nodes\": 128", "\"nodes\": -1").replace("\"nicsPerNode\": 8",
                "\"nicsPerNode\": -8");
        problem(ada.post("/api/consultations", body).then(), 400, "invalid-request").body("faults.pointer",
                hasItems("/compute/nodes", "/compute/nicsPerNode"));
    }

    @Test
    void a_distance_beyond_every_part_is_a_fault() {
        String body = Api.example("h200-1024.json").replace("\"leafSpineDistanceM\": 80", "\"leafSpineDistanceM\": 9000000");
        problem(ada.post("/api/consultations", body).then(), 400, "invalid-request").body("faults.pointer",
                hasItem("/compute/leafSpineDistanceM"));
    }

    @Test
    void broken_json_is_named_by_line_and_column() {
        problem(ada.post("/api/consultations", "{\"title\": \"x\",\n  oops").then(), 400, "invalid-request").body(
                "faults[0].code",
                equalTo("broken-json"));
    }

    @Test
    void ten_megabytes_are_refused() {
        problem(ada.post("/api/consultations", "{\"title\":\"" + "x".repeat(10_000_000) + "\"}").then(), 413, "body-too-large");
    }

    @Test
    void a_wrong_token_and_no_token_are_problems_too() {
        problem(given().baseUri(RunningSuite.gateway().toString()).auth().oauth2("wrong").contentType("application/json")
                .body(Api.example("h200-1024.json")).post("/api/consultations").then(), 401, "not-authenticated");
        problem(given().baseUri(RunningSuite.gateway().toString()).contentType("application/json")
                .body(Api.example("h200-1024.json")).post("/api/consultations").then(), 401, "not-authenticated");
    }

    @Test
    void a_role_that_may_not_is_refused() {
        problem(Api.as("lena").post("/api/consultations", Api.example("h200-1024.json")).then(), 403, "forbidden");
        problem(ada.post("/api/lots", "{}").then(), 403, "forbidden");
    }

    @Test
    void each_bad_request_leaves_one_line_in_one_log() throws IOException {
        Api lena = Api.as("lena");
        String nobody = "/api/quotes/00000000-0000-0000-0000-000000000000/accept";
        leavesOneLine(() -> ada.post("/api/consultations", "{"), 400);
        leavesOneLine(() -> ada.post("/api/designs/preview", "{\"compute\":[]}"), 400);
        leavesOneLine(() -> ada.post(nobody, "{}"), 404);
        leavesOneLine(() -> lena.post("/api/lots", "{\"quantity\":"), 400);
    }

    private static void leavesOneLine(Supplier<Response> request, int status) throws IOException {
        Map<String, Integer> before = logLengths();
        request.get().then().statusCode(status);
        StringBuilder written = new StringBuilder();
        for (Map.Entry<String, Integer> log : before.entrySet()) {
            written.append(log(log.getKey()).substring(log.getValue()));
        }
        assertThat(written.toString().lines()).as(written.toString()).hasSize(1);
    }

    private static Map<String, Integer> logLengths() throws IOException {
        Map<String, Integer> lengths = new HashMap<>();
        for (String service : List.of("gateway", "catalog-service", "vetting-service", "quote-service")) {
            lengths.put(service, log(service).length());
        }
        return lengths;
    }

    private static String log(String service) throws IOException {
        return Files.readString(RunningSuite.LAUNCHER.data().resolve("logs").resolve(service + ".log"));
    }

    private String newest() {
        return ada.get("/api/consultations?limit=1").getString("items[0].id");
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }
}
