package io.linkwright.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

import io.linkwright.gateway.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WholeApiTest extends GatewayTest {

    @Test
    void the_document_has_the_gateways_and_the_services_public_paths_again_and_again() {
        for (int i = 0; i < 2; i++) {
            given().get("/q/openapi?format=json").then().statusCode(200).body("info.title", equalTo("Linkwright"))
                    .body("paths", hasKey("/api/consultations/{id}/events")).body("paths", hasKey("/api/products"))
                    .body("paths", hasKey("/api/lots")).body("paths", not(hasKey("/q/inner")))
                    .body("paths", not(hasKey("/public/certificates/{number}")))
                    .body("paths.'/.well-known/linkwright/jwks.json'.get", not(hasKey("security")))
                    .body("paths.'/api/lots'.get", hasKey("security"))
                    .body("paths", hasKey("/api/dead-letters/{id}/replay"))
                    .body("paths", hasKey("/api/dead-letters/catalog/{id}/replay"))
                    .body("paths", hasKey("/api/dead-letters/vetting/{id}/replay"))
                    .body("paths.'/api/products'.get.tags", contains("catalog"))
                    .body("paths.'/api/lots'.get.tags", contains("lots"))
                    .body("paths.'/api/products'.get.responses.'200'.content.'application/json'.schema.$ref",
                            equalTo("#/components/schemas/Entry"))
                    .body("components.schemas", hasKey("Entry"))
                    .body("info.description", containsString("does not answer: quote."))
                    .body("info.description.length()",
                            equalTo(given().get("/q/openapi?format=json").path("info.description.length()")));
        }
    }

    @Test
    void requests_are_described_by_their_records() {
        given().get("/q/openapi?format=json").then()
                .body("paths.'/api/consultations'.post.requestBody.content.'application/json'.schema.$ref",
                        equalTo("#/components/schemas/ClusterRequest"))
                .body("components.schemas.ClusterRequest.properties", hasKey("compute"))
                .body("components.schemas.Consultation.properties.request.$ref",
                        equalTo("#/components/schemas/ClusterRequest"))
                .body("components.securitySchemes.bearer.type", equalTo("http"))
                .body("components.schemas.ConsultationState.enum", hasItem("quote-issued"));
    }

    @Test
    void the_api_can_be_tried_in_a_browser() {
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("swagger"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }
}
