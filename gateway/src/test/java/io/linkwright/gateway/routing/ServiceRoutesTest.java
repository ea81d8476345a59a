package io.linkwright.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.linkwright.gateway.GatewayTest;
import io.linkwright.servicetest.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

@QuarkusTest
class ServiceRoutesTest extends GatewayTest {

    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = { "/api/products", "/api/products/MMA4Z00-NS", "/api/platforms", "/api/designs/7", "/api/lots",
            "/api/lots/7/verdicts", "/api/verdicts/7", "/api/audit-profiles/x", "/api/supply",
            "/api/reaudits/7", "/api/certificates/LW-C-2026-000001-7KQ4XN", "/api/certificate-keys" })
    void what_a_service_answers_is_passed_on(String path) {
        lena().urlEncodingEnabled(false).get(path + "?limit=2&cursor=a%2Fb").then().statusCode(200)
                .body(containsString("GET " + path + "?limit=2&cursor=a%2Fb")).header("ETag", equalTo("\"7\""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "catalog", "vetting" })
    void dead_letters_of_a_service_are_below_its_name(String service) {
        String path = "/api/dead-letters/" + service;
        otto().get(path + "?limit=2").then().statusCode(200).body(startsWith("GET /api/dead-letters?limit=2\n"));
        otto().post(path + "/7/replay").then().statusCode(200).body(startsWith("POST /api/dead-letters/7/replay\n"));
    }

    @Test
    void public_keys_are_for_everybody_and_asked_for_in_nobodys_name() {
        String seen = given().header("Cookie", "q_session_login=unreadable").get("/.well-known/linkwright/jwks.json").then()
                .statusCode(200).extract().asString();
        assertThat(seen).startsWith("GET /.well-known/linkwright/jwks.json\n").doesNotContainIgnoringCase("authorization:")
                .doesNotContainIgnoringCase("cookie:");
        assertThat(ada().get("/.well-known/linkwright/jwks.json").asString()).doesNotContainIgnoringCase("authorization:");
        given().get("/.well-known/other").then().statusCode(404);
        given().get("/public/certificates/LW-C-2026-000001-7KQ4XN").then().statusCode(404);
    }

    @Test
    void dead_letters_of_the_gateway_itself_keep_their_place() {
        otto().get("/api/dead-letters").then().statusCode(200).contentType("application/json");
        problem(otto().post("/api/dead-letters/" + UUID.randomUUID() + "/replay").then(), 404, "not-found");
        problem(ada().get("/api/dead-letters").then(), 403, "forbidden");
        problem(otto().get("/api/dead-letters/quote").then(), 503, "service-unavailable")
                .body("detail", containsString("quote service"));
    }

    @Test
    void the_service_gets_the_callers_token_and_a_request_id_and_nothing_about_the_connection() {
        String token = Tokens.customer("ada", "northlake-ai");
        String seen = given().auth().oauth2(token).header("X-Request-Id", "from-the-client").header("Cookie", "other=1")
                .header("X-Forwarded-For", "10.0.0.1").header("Forwarded", "for=10.0.0.1").header("TE", "trailers")
                .header("Connection", "X-Own, keep-alive").header("X-Own", "1").header("If-Match", "\"3\"")
                .get("/api/products").then().statusCode(200).header("X-Request-Id", equalTo("from-the-client")).extract()
                .asString().toLowerCase(Locale.ROOT);
        assertThat(seen).contains("authorization: bearer " + token.toLowerCase(Locale.ROOT))
                .contains("x-request-id: from-the-client").contains("if-match: \"3\"").doesNotContain("cookie:")
                .doesNotContain("forwarded").doesNotContain("\nte:").doesNotContain("x-own");
    }

    @Test
    void headers_about_the_services_connection_stop_at_the_gateway() {
        ada().get("/api/products").then().header("X-Hop", nullValue()).header("Keep-Alive", nullValue());
    }

    @Test
    void a_request_id_that_is_none_is_replaced() {
        ada().header("X-Request-Id", "<script>").get("/api/products").then().header("X-Request-Id",
                matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void a_services_problem_is_passed_on_as_it_is() {
        lena().contentType("application/json").body("{}").post("/api/lots/refused").then().statusCode(422)
                .contentType("application/problem+json").body("code", equalTo("of-the-lab"))
                .body("faults.pointer", hasItem("/units/3"));
    }

    @Test
    void a_service_that_is_down_is_a_problem_of_503_that_names_it() {
        problem(sam().get("/api/quotes/7").then(), 503, "service-unavailable")
                .body("detail", containsString("quote service")).header("Retry-After", equalTo("2"));
        problem(sam().contentType("application/json").body("{}".repeat(100_000)).post("/api/quotes/7/issue").then(), 503,
                "service-unavailable");
    }

    @ParameterizedTest
    @ValueSource(strings = { "amid", "behind" })
    void a_service_that_dies_during_an_upload_is_told_to_the_client(String when) throws Exception {
        for (HttpRequest.BodyPublisher body : List.of(chunked(12 * MEGABYTE),
                BodyPublishers.ofByteArray(new byte[12 * MEGABYTE]))) {
            HttpResponse<String> answer = post("/api/lots/dies-" + when + "-the-body", body);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("service-unavailable");
        }
    }

    @Test
    void dots_in_the_path_do_not_lead_past_the_public_paths() {
        problem(ada().urlEncodingEnabled(false).get("/api/products/../nothing").then(), 404, "not-found");
        ada().urlEncodingEnabled(false).get("/api/lots/%2e%2e/products/x").then().statusCode(200)
                .body(containsString("GET /api/products/x"));
    }

    @Test
    void nobody_unknown_is_let_through() {
        for (String token : new String[] { "garbage", Tokens.expired("ada", "northlake-ai"),
                Tokens.forged("ada", "northlake-ai") }) {
            problem(given().auth().oauth2(token).get("/api/products").then(), 401, "not-authenticated")
                    .header("WWW-Authenticate", containsString("Bearer"));
        }
        problem(given().get("/api/products").then(), 401, "not-authenticated").header("WWW-Authenticate",
                containsString("Bearer"));
    }

    @Test
    void bodies_are_streamed_both_ways_announced_or_not() throws Exception {
        assertThat(post("/api/products/counted", BodyPublishers.ofByteArray(new byte[10 * MEGABYTE])).body())
                .isEqualTo(Integer.toString(10 * MEGABYTE));
        assertThat(post("/api/products/counted", chunked(10 * MEGABYTE)).body()).isEqualTo(Integer.toString(10 * MEGABYTE));
        assertThat(ada().get("/api/lots/long").then().statusCode(200).extract().asByteArray()).hasSize(20 * MEGABYTE);
    }

    @Test
    void an_endless_body_is_cut_at_the_limit_with_a_problem() throws Exception {
        HttpResponse<String> announced = post("/api/products/counted", BodyPublishers.ofByteArray(new byte[17 * MEGABYTE]));
        assertThat(announced.statusCode()).isEqualTo(413);
        HttpResponse<String> chunked = post("/api/products/counted", chunked(40 * MEGABYTE));
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(chunked.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(chunked.body()).contains("body-too-large");
    }

    @Test
    void a_file_of_measurements_may_be_larger_and_rows_in_json_may_not() throws Exception {
        String path = "/api/lots/7/measurements";
        assertThat(post(path, "text/csv; charset=utf-8", chunked(20 * MEGABYTE)).body())
                .isEqualTo(Integer.toString(20 * MEGABYTE));
        assertThat(post(path, "text/csv", chunked(40 * MEGABYTE)).statusCode()).isEqualTo(413);
        assertThat(post(path, "text/csv", BodyPublishers.ofByteArray(new byte[25 * MEGABYTE])).statusCode()).isEqualTo(413);
        assertThat(post(path, "application/json", chunked(20 * MEGABYTE)).statusCode()).isEqualTo(413);
        assertThat(post("/api/lots/7", "text/csv", BodyPublishers.ofByteArray(new byte[20 * MEGABYTE])).statusCode())
                .isEqualTo(413);
    }

    private static HttpRequest.BodyPublisher chunked(int bytes) {
        return BodyPublishers.ofInputStream(() -> new InputStream() {
            private int left = bytes;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }
        });
    }

    private static HttpResponse<String> post(String path, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        return post(path, "application/octet-stream", body);
    }

    private static HttpResponse<String> post(String path, String type, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path)).POST(body)
                .timeout(Duration.ofMinutes(1)).header("Content-Type", type)
                .header("Authorization", "Bearer " + Tokens.customer("ada", "northlake-ai"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
