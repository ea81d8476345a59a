package io.linkwright.gateway.web;

import static io.restassured.RestAssured.given;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.linkwright.gateway.GatewayTest;
import io.linkwright.gateway.Requests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** The session in these tests is not a valid one: what passes the check is stopped by the next door with a 401. */
@QuarkusTest
class SameOriginTest extends GatewayTest {

    private static RequestSpecification withSession() {
        return given().cookie("q_session_login", "unreadable").contentType("application/json").body("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "cross-site", "same-site", "none" })
    void what_a_browser_says_comes_from_elsewhere_is_refused(String site) {
        problem(withSession().header("Sec-Fetch-Site", site).post("/api/consultations").then(), 403, "cross-site-request");
        problem(withSession().header("Sec-Fetch-Site", site).post("/api/quotes/7/accept").then(), 403, "cross-site-request");
        problem(withSession().header("Sec-Fetch-Site", site).put("/api/price-books").then(), 403, "cross-site-request");
        problem(withSession().header("Sec-Fetch-Site", site).delete("/api/lots/7").then(), 403, "cross-site-request");
    }

    @Test
    void an_older_browser_is_told_by_its_origin() {
        problem(withSession().header("Origin", "https://elsewhere.example").post("/api/quotes/7/accept").then(), 403,
                "cross-site-request");
        problem(withSession().header("Origin", "null").post("/api/quotes/7/accept").then(), 403, "cross-site-request");
        problem(withSession().header("Origin", RestAssured.baseURI + ":" + RestAssured.port).post("/api/quotes/7/accept")
                .then(), 401,
                "not-authenticated");
    }

    @Test
    void without_either_only_a_header_that_script_alone_can_set_is_believed() {
        problem(withSession().post("/api/quotes/7/accept").then(), 403, "cross-site-request");
        problem(withSession().header("X-Linkwright-Request", "portal").post("/api/quotes/7/accept").then(), 401,
                "not-authenticated");
    }

    @Test
    void the_portals_own_calls_and_reading_calls_pass() {
        problem(withSession().header("Sec-Fetch-Site", "same-origin").post("/api/quotes/7/accept").then(), 401,
                "not-authenticated");
        problem(withSession().header("Sec-Fetch-Site", "cross-site").get("/api/consultations").then(), 401,
                "not-authenticated");
    }

    @Test
    void a_bearer_token_needs_no_origin_even_beside_a_cookie() {
        ada().cookie("q_session_login", "unreadable").header("Sec-Fetch-Site", "cross-site").contentType("application/json")
                .body(Requests.titled("With a token").toString()).post("/api/consultations").then().statusCode(201);
    }
}
