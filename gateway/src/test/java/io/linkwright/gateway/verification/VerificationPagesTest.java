package io.linkwright.gateway.verification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.linkwright.gateway.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class VerificationPagesTest extends GatewayTest {

    private static ValidatableResponse page(String number) {
        return given().get("/verify/" + number).then();
    }

    private static ValidatableResponse shown(String jws) {
        return given().formParam("jws", jws).post("/verify").then();
    }

    @Test
    void anybody_sees_how_a_certificate_stands_without_script() {
        page("LW-C-2026-000001-7KQ4XN").statusCode(200).contentType("text/html").header("Cache-Control", equalTo("no-store"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(allOf(containsString("VALID"), containsString("MMS4X00-NS400"), containsString("CONDITIONAL: THE LIMIT"),
                        containsString("It is no warranty."), containsString("Invented."), containsString("ab12"),
                        containsString("/.well-known/linkwright/jwks.json"), containsString("certificate verify"),
                        not(containsString("<script")), not(containsString("Sign out"))))
                .body(containsString("&lt;b&gt;LOT&lt;/b&gt;"));
    }

    @Test
    void a_superseded_one_says_so_and_why() {
        page("LW-C-2026-000002-7KQ4XN").statusCode(200).body(allOf(containsString("SUPERSEDED"),
                containsString("A newer verdict says FAIL."), containsString("cd4ce792-5bfc-4adb-8cee-1953ee2f638c"),
                containsString("Superseded: the lab says something newer.")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "LW-C-2026-000009-7KQ4XN", "nonsense", "LW-C-..%2F..%2Fq%2Fhealth",
            "%3Cscript%3Ealert(1)%3C%2Fscript%3E" })
    void an_unknown_number_is_said_to_be_unknown(String number) {
        given().urlEncodingEnabled(false).get("/verify/" + number).then().statusCode(404)
                .body(not(containsString("<script")));
    }

    @Test
    void a_lab_that_does_not_answer_says_nothing_of_the_certificate() {
        page("LW-C-2026-000003-7KQ4XN").statusCode(429).header("Retry-After", equalTo("2"));
        page("LW-C-2026-000004-7KQ4XN").statusCode(503).body(containsString("says nothing of the certificate"));
    }

    @Test
    void a_number_typed_in_leads_to_its_page() {
        given().get("/verify").then().statusCode(200).body(containsString("Check a certificate"));
        given().redirects().follow(false).queryParam("number", " LW-C-2026-000001-7KQ4XN ").get("/verify").then()
                .statusCode(303).header("Location", endsWith("/verify/LW-C-2026-000001-7KQ4XN"));
        given().redirects().follow(false).queryParam("number", "//evil.example").get("/verify").then().statusCode(404);
    }

    @Test
    void a_pasted_document_is_checked() {
        shown("genuine." + "x".repeat(60_000) + ".z").statusCode(200).body(allOf(containsString("The document is genuine"),
                containsString("href=\"/verify/LW-C-2026-000001-7KQ4XN\""), containsString("SUPERSEDED")));
        shown("other").statusCode(200).body(allOf(containsString("The document is not genuine"),
                containsString("Changed after it was signed.")));
        shown(" ").statusCode(400);
        shown("x".repeat(900_000)).statusCode(413);
        given().formParam("jws", "genuine").cookie("q_session_login", "a").header("Sec-Fetch-Site", "cross-site")
                .post("/verify").then().statusCode(403);
    }
}
