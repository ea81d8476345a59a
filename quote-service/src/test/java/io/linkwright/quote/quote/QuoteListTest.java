package io.linkwright.quote.quote;

import static io.linkwright.quote.quote.QuoteClient.ada;
import static io.linkwright.quote.quote.QuoteClient.as;
import static io.linkwright.quote.quote.QuoteClient.sam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class QuoteListTest extends QuoteServiceTest {

    @Test
    void showsWhatASalesEngineerHasToLookAt() {
        String id = client
                .drafted(Designs.proposed(null, null, Designs.module("NO-PRICE", 1), Designs.module("QSFP28-100G-DR1", 10)));
        String consultation = QuoteClient.get(sam(), id).jsonPath().getString("consultationId");

        as(sam()).queryParam("consultationId", consultation).queryParam("state", "DRAFTED").get("/api/quotes").then()
                .statusCode(200)
                .body("items.id", contains(id), "next", nullValue())
                .body("items[0].total.amount", equalTo("1850.00"), "items[0].partial", equalTo(true), "items[0].unpriced",
                        equalTo(1),
                        "items[0].unvetted", equalTo(2), "items[0].organisation", equalTo("northlake-ai"));
        as(sam()).queryParam("consultationId", consultation).queryParam("state", "ISSUED").get("/api/quotes").then()
                .body("items", empty());
    }

    @Test
    void pagesNewestFirstWithoutGapsOrRepetitions() {
        List<String> newestFirst = new ArrayList<>();
        for (int quote = 0; quote < 5; quote++) {
            newestFirst.add(0, client.drafted());
        }

        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = as(ada()).queryParams(cursor == null ? Map.of("limit", 2) : Map.of("limit", 2, "cursor", cursor))
                    .get("/api/quotes").then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            cursor = page.getString("next");
        } while (cursor != null && seen.size() < 5);

        assertThat(seen.subList(0, 5)).isEqualTo(newestFirst);
    }

    @Test
    void aWrongQueryIsAnsweredWithAllItsFaults() {
        as(sam()).queryParam("limit", "0").queryParam("state", "OPEN").queryParam("cursor", "abc").get("/api/quotes").then()
                .statusCode(400)
                .body("code", equalTo("invalid-request"), "faults.pointer", containsInAnyOrder("/limit", "/state", "/cursor"));
        as(sam()).queryParam("limit", "many").get("/api/quotes").then().statusCode(400).body("faults.pointer",
                contains("/limit"));
    }
}
