package io.linkwright.quote.pricebook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.servicetest.ServiceStack;
import io.linkwright.servicetest.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@WithTestResource(value = ServiceStack.class, scope = TestResourceScope.GLOBAL)
class PriceBookResourceTest {

    @Inject
    PriceBooks books;

    @Inject
    PriceBookRepository repository;

    @Inject
    DemoPriceBook demo;

    @Test
    void aSalesManagerPublishesVersionsThatAreKept() {
        String first = publish(null, book("keep", "CHF", "100", "2026-01-01")).statusCode(201)
                .body("version", equalTo(1), "publishedBy", equalTo("mara"), "demo", equalTo(false), "parts[0].listPrice",
                        equalTo("100"))
                .header("Location", matchesPattern("(https?://.*)?/api/price-books/[0-9a-f-]{36}")).extract().path("id");
        String second = publish(null, book("keep", "CHF", "90", "2026-01-01")).statusCode(201).body("version", equalTo(2))
                .extract()
                .path("id");

        read(first).body("parts[0].listPrice", equalTo("100"), "validFrom", equalTo("2026-01-01"));
        read(second).body("parts[0].listPrice", equalTo("90"), "parts[0].tiers[0].percentOff", equalTo("10"));
        as("sam", "sales-engineer").queryParam("limit", 1).get("/api/price-books").then().body("items.id", contains(second));
    }

    @Test
    void theLastPublishedOfThoseValidPrices() {
        publish(null, book("now", "NOK", "100", "2026-01-01"));
        publish(null, book("now", "NOK", "90", "2027-01-01"));

        assertThat(label("NOK", "2026-12-31")).isEqualTo("now version 1");
        assertThat(label("NOK", "2027-01-01")).isEqualTo("now version 2");
        assertThat(QuarkusTransaction.requiringNew().call(() -> books.current("NOK", LocalDate.of(2025, 12, 31)))).isEmpty();
    }

    @Test
    void everyOtherBookGoesBeforeTheDemos() throws IOException {
        assertThat(label("USD", "2026-06-01")).startsWith("demo-usd version");
        publish(null, """
                {"code": "real", "name": "Real", "currency": "USD", "validFrom": "1999-01-01", "validUntil": "1999-12-31",
                 "parts": [{"partNumber": "P", "listPrice": "1"}]}""").statusCode(201);

        assertThat(QuarkusTransaction.requiringNew().call(() -> repository.current("USD", LocalDate.of(1999, 6, 1))))
                .isPresent();
        assertThat(label("USD", "1999-06-01")).isEqualTo("real version 1");
    }

    @Test
    void loadingTheDemoAgainLoadsNothing() {
        long before = QuarkusTransaction.requiringNew().call(() -> repository.count("demo"));

        QuarkusTransaction.requiringNew().run(() -> {
            try {
                demo.load();
            } catch (IOException missing) {
                throw new AssertionError(missing);
            }
        });

        assertThat(before).isEqualTo(1);
        assertThat(QuarkusTransaction.requiringNew().call(() -> repository.count("demo"))).isEqualTo(1);
    }

    @Test
    void aRepetitionWithTheSameKeyPublishesOnce() {
        String key = UUID.randomUUID().toString();
        String body = book("once", "DKK", "100", "2026-01-01");

        String first = publish(key, body).statusCode(201).extract().path("id");
        String again = publish(key, body).statusCode(201).header("Idempotency-Replayed", equalTo("true")).extract().path("id");

        assertThat(again).isEqualTo(first);
        publish(key, book("once", "DKK", "99", "2026-01-01")).statusCode(422).body("code", equalTo("idempotency-key-reused"));
        publish(null, body).body("version", equalTo(2));
    }

    @Test
    void aFaultyBookIsNotStored() {
        publish(null, book("bad", "PLN", "free", "2026-13-01")).statusCode(400).contentType("application/problem+json")
                .body("code", equalTo("invalid-request"), "faults.pointer", contains("/validFrom", "/parts/0/listPrice"));

        publish(null, book("bad", "PLN", "1", "2026-01-01")).statusCode(201).body("version", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({ "customer, 403, 403", "lab-engineer, 403, 403", "sales-engineer, 200, 403", "sales-manager, 200, 400" })
    void onlySalesReadsPriceBooksAndOnlyAManagerPublishes(String role, int reading, int publishing) {
        as("u", role).get("/api/price-books").then().statusCode(reading);
        as("u", role).contentType(ContentType.JSON).body("{}").post("/api/price-books").then().statusCode(publishing);
        as("u", role).get("/api/price-books/" + UUID.randomUUID()).then().statusCode(reading == 200 ? 404 : reading);
    }

    @Test
    void whatIsNoBookIsNotFoundAndAWrongCursorIsNamed() {
        as("sam", "sales-engineer").get("/api/price-books/demo").then().statusCode(404).body("code", equalTo("not-found"));
        as("sam", "sales-engineer").queryParam("cursor", "x").get("/api/price-books").then().statusCode(400).body(
                "faults.pointer",
                contains("/cursor"));
        given().get("/api/price-books").then().statusCode(401);
    }

    @Test
    void pagesThroughAllVersions() {
        publish(null, book("page", "CZK", "1", "2026-01-01"));
        publish(null, book("page", "CZK", "2", "2026-01-01"));
        String cursor = as("sam", "sales-engineer").queryParam("limit", 1).get("/api/price-books").then().extract()
                .path("next");

        as("sam", "sales-engineer").queryParam("limit", 200).queryParam("cursor", cursor).get("/api/price-books").then()
                .statusCode(200)
                .body("items.name", hasItem("Demo price book (invented prices)"))
                .body("items.findAll { it.code == 'page' }.version", equalTo(List.of(1)));
    }

    private String label(String currency, String day) {
        return QuarkusTransaction.requiringNew().call(() -> books.current(currency, LocalDate.parse(day))).orElseThrow().book()
                .label();
    }

    private static String book(String code, String currency, String listPrice, String validFrom) {
        return """
                {"code": "%s", "name": "Book", "currency": "%s", "validFrom": "%s",
                 "parts": [{"partNumber": "P", "listPrice": "%s", "tiers": [{"fromQuantity": 10, "percentOff": "10"}]}]}"""
                .formatted(code, currency, validFrom, listPrice);
    }

    private static ValidatableResponse publish(String key, String body) {
        return (key == null ? as("mara", "sales-manager") : as("mara", "sales-manager").header("Idempotency-Key", key))
                .contentType(ContentType.JSON).body(body).post("/api/price-books").then();
    }

    private static ValidatableResponse read(String id) {
        return as("sam", "sales-engineer").get("/api/price-books/" + id).then().statusCode(200);
    }

    private static RequestSpecification as(String userName, String role) {
        return given().auth().oauth2(Tokens.staff(userName, role));
    }
}
