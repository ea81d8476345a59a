package io.linkwright.gateway.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.linkwright.gateway.GatewayTest;
import io.linkwright.gateway.Requests;
import io.linkwright.servicetest.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class AccessTest extends GatewayTest {

    private static final String SOME_ID = "0b9c4a34-64a3-4b0f-8f0a-3a3f6c0f7d11";

    static Stream<Arguments> endpoints() {
        return Stream.of(Arguments.of("POST", "/api/consultations"), Arguments.of("GET", "/api/consultations"),
                Arguments.of("GET", "/api/consultations/" + SOME_ID),
                Arguments.of("GET", "/api/consultations/" + SOME_ID + "/events"), Arguments.of("GET", "/api/dead-letters"),
                Arguments.of("GET", "/api/dead-letters/catalog"),
                Arguments.of("GET", "/api/products"), Arguments.of("POST", "/api/designs/preview"),
                Arguments.of("POST", "/api/lots"), Arguments.of("POST", "/api/quotes/" + SOME_ID + "/issue"),
                Arguments.of("GET", "/api/nothing"));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void without_a_token_and_with_a_wrong_one_the_answer_is_the_same_problem(String method, String path) {
        refused(given(), method, path);
        refused(given().header("Authorization", "Bearer garbage"), method, path);
        refused(given().header("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ."), method, path);
        refused(given().header("Authorization", "Basic YWRhOmFkYS1kZW1v"), method, path);
        refused(given().auth().oauth2(Tokens.expired("ada", "northlake-ai")), method, path);
        refused(given().auth().oauth2(Tokens.forged("ada", "northlake-ai")), method, path);
        refused(given().cookie("q_session_login", "unreadable").header("Sec-Fetch-Site", "same-origin"), method, path);
    }

    private static void refused(RequestSpecification caller, String method, String path) {
        if (method.equals("POST")) {
            caller.contentType("application/json").body(Requests.valid().toString());
        }
        problem(caller.redirects().follow(false).request(method, path).then(), 401, "not-authenticated")
                .header("WWW-Authenticate", equalTo("Bearer"));
    }
}
