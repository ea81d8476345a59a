package io.linkwright.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.linkwright.servicetest.ServiceStack;
import io.linkwright.servicetest.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** The gateway with real PostgreSQL and Kafka, and people of two organisations and of the house. */
@WithTestResource(value = ServiceStack.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = StandInServices.class, scope = TestResourceScope.GLOBAL)
public abstract class GatewayTest {

    protected static RequestSpecification ada() {
        return given().auth().oauth2(Tokens.customer("ada", "northlake-ai"));
    }

    protected static RequestSpecification bo() {
        return given().auth().oauth2(Tokens.customer("bo", "fjord-compute"));
    }

    protected static RequestSpecification sam() {
        return given().auth().oauth2(Tokens.staff("sam", "sales-engineer"));
    }

    protected static RequestSpecification lena() {
        return given().auth().oauth2(Tokens.staff("lena", "lab-engineer"));
    }

    protected static RequestSpecification otto() {
        return given().auth().oauth2(Tokens.staff("otto", "operator"));
    }

    protected static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status).contentType("application/problem+json").body("code", equalTo(code))
                .body("status", equalTo(status)).body("type", equalTo("urn:linkwright:problem:" + code));
    }
}
