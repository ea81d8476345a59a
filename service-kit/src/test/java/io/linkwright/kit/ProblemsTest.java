package io.linkwright.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import io.linkwright.servicetest.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class ProblemsTest extends KitTest {

    @Test
    void every_violated_constraint_comes_back_with_its_pointer() {
        problem(ada().body("{\"text\":\" \",\"parts\":[{\"count\":1},{\"count\":0},{\"count\":-3}]}").post("/api/notes").then(),
                400,
                "invalid-request").body("faults.pointer", containsInAnyOrder("/text", "/parts/1/count", "/parts/2/count"))
                .body("faults.code", containsInAnyOrder("not-blank", "positive", "positive"));
    }

    @Test
    void broken_json_is_named_with_line_and_column() {
        problem(ada().body("{\"text\":\n \"x\",,}").post("/api/notes").then(), 400, "invalid-request")
                .body("faults[0].code", equalTo("broken-json")).body("faults[0].message", containsString("line 2"));
    }

    @Test
    void a_value_of_the_wrong_type_is_named_by_pointer() {
        problem(ada().body("{\"text\":\"x\",\"parts\":[{\"count\":\"many\"}]}").post("/api/notes").then(), 400,
                "invalid-request")
                .body("faults[0].pointer", equalTo("/parts/0/count")).body("faults[0].code", equalTo("wrong-type"));
    }

    @Test
    void a_request_without_a_token_is_a_problem_of_401() {
        problem(given().contentType("application/json").body("{}").post("/api/notes").then(), 401, "not-authenticated")
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void garbage_expired_and_forged_tokens_are_problems_of_401() {
        for (String token : new String[] { "garbage", Tokens.expired("ada", "northlake-ai"),
                Tokens.forged("ada", "northlake-ai") }) {
            problem(given().auth().oauth2(token).get("/api/notes/1").then(), 401, "not-authenticated");
        }
    }

    @Test
    void a_role_that_may_not_is_a_problem_of_403() {
        problem(given().auth().oauth2(Tokens.staff("lena", "lab-engineer")).contentType("application/json")
                .body("{\"text\":\"x\"}").post("/api/notes").then(), 403, "forbidden");
    }

    @Test
    void what_does_not_exist_is_a_problem_of_404() {
        problem(ada().get("/api/notes/17").then(), 404, "not-found").body("detail", equalTo("There is no note 17."));
        problem(ada().get("/api/nothing").then(), 404, "not-found");
    }

    @Test
    void a_wrong_method_and_a_wrong_media_type_are_problems() {
        problem(ada().delete("/api/notes").then(), 405, "method-not-allowed");
        problem(given().auth().oauth2(Tokens.customer("ada", "northlake-ai")).contentType("text/plain").body("x")
                .post("/api/notes").then(), 415, "unsupported-media-type");
    }

    @Test
    void a_body_beyond_the_limit_is_a_problem_of_413() {
        problem(ada().body("{\"text\":\"" + "x".repeat(30_000) + "\"}").post("/api/notes").then(), 413, "body-too-large");
        assertThat(count("select count(*) from note where length(text) > ?::int", "20000")).isZero();
    }

    @Test
    void a_body_beyond_the_limit_that_comes_in_chunks_is_refused_too() throws Exception {
        HttpRequest chunked = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/notes"))
                .header("Authorization", "Bearer " + Tokens.customer("ada", "northlake-ai"))
                .header("Content-Type", "application/json").version(HttpClient.Version.HTTP_1_1)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(
                        ("{\"text\":\"" + "y".repeat(10_000_000) + "\"}").getBytes(StandardCharsets.UTF_8))))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(chunked, BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("\"code\":\"body-too-large\"");
        assertThat(count("select count(*) from note where text like ?", "yyy%")).isZero();
    }

    @Test
    void a_path_may_have_a_limit_of_its_own() throws Exception {
        assertThat(stream(30_000)).isEqualTo("200 30000");
        assertThat(stream(50_000)).startsWith("413").contains("\"code\":\"body-too-large\"");
        given().auth().oauth2(Tokens.customer("ada", "northlake-ai")).contentType("text/plain").body("x".repeat(50_000))
                .post("/api/notes/long").then().statusCode(413);
    }

    private static String stream(int bytes) throws Exception {
        HttpRequest chunked = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/notes/long"))
                .header("Authorization", "Bearer " + Tokens.customer("ada", "northlake-ai"))
                .header("Content-Type", "text/plain").version(HttpClient.Version.HTTP_1_1)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes]))).build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(chunked, BodyHandlers.ofString());
        return response.statusCode() + " " + response.body();
    }

    private static RequestSpecification ada() {
        return given().auth().oauth2(Tokens.customer("ada", "northlake-ai")).contentType("application/json");
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status).contentType("application/problem+json").body("code", equalTo(code))
                .body("status", equalTo(status)).body("type", equalTo("urn:linkwright:problem:" + code));
    }
}
