package io.linkwright.quote;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import org.junit.jupiter.api.Test;

import io.linkwright.servicetest.ServiceStack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(value = ServiceStack.class, scope = TestResourceScope.GLOBAL)
class OpenApiTest {

    @Test
    void describesTheQuoteAndItsDecimals() {
        given().queryParam("format", "JSON").get("/q/openapi").then().statusCode(200)
                .body("paths.'/api/quotes/{id}/issue'.post.requestBody.content.'application/json'.schema.$ref",
                        equalTo("#/components/schemas/IssueRequest"))
                .body("paths.'/api/quotes/{id}'.get.responses.'200'.content.'application/json'.schema.$ref",
                        equalTo("#/components/schemas/QuoteView"))
                .body("paths.'/api/price-books'.post.requestBody.content.'application/json'.schema.$ref",
                        equalTo("#/components/schemas/PriceBookDraft"))
                .body("components.schemas.PriceBookDraft.properties", hasKey("cables"))
                .body("components.schemas.Decimal.type", equalTo("string"))
                .body("components.schemas.Money.properties.amount.$ref", equalTo("#/components/schemas/Decimal"));
    }
}
