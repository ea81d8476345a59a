package io.linkwright.vetting;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Inject;

import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.contracts.catalog.ProductPublished;
import io.linkwright.servicetest.ServiceStack;
import io.linkwright.servicetest.TestEvents;
import io.linkwright.servicetest.Tokens;
import io.linkwright.vetting.product.Products;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** The service with real PostgreSQL and Kafka, and the steps that most tests share. */
@WithTestResource(value = ServiceStack.class, scope = TestResourceScope.GLOBAL)
public abstract class VettingTest {

    private static final AtomicLong COUNTER = new AtomicLong();

    @Inject
    Products products;

    protected static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    protected static RequestSpecification lena() {
        return as(Tokens.staff("lena", "lab-engineer"));
    }

    protected static RequestSpecification ada() {
        return as(Tokens.customer("ada", "northlake-ai"));
    }

    /** A name no other test uses. */
    protected static String unique(String prefix) {
        return prefix + "-" + COUNTER.incrementAndGet() + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    protected static ProductPublished module(String partNumber, String pmd, int instances, long revision) {
        return new ProductPublished(partNumber, "a module", PartKind.TRANSCEIVER, "OSFP", pmd, instances, 9.0,
                Confidence.SOURCED, "ACTIVE", revision);
    }

    protected static ProductPublished cable(String partNumber) {
        return new ProductPublished(partNumber, "a cable", PartKind.FIBRE_CABLE, null, null, 0, null, null, "ACTIVE", 1);
    }

    protected static void publish(ProductPublished product) {
        try (TestEvents events = new TestEvents()) {
            events.send(EventTypes.PRODUCT_PUBLISHED, product.partNumber(), product, null);
        }
    }

    protected void publishAndAwait(ProductPublished product) {
        publish(product);
        await().atMost(Duration.ofSeconds(20)).until(() -> QuarkusTransaction.requiringNew()
                .call(() -> products.known(product.partNumber()).isPresent()));
    }

    /** A part number that the service knows by now. */
    protected String knownPart(String pmd, int instances) {
        String partNumber = unique("PN");
        publishAndAwait(module(partNumber, pmd, instances, 1));
        return partNumber;
    }

    protected static String lot(String partNumber, long quantity) {
        return lena().body(lotBody(unique("LOT"), partNumber, quantity)).post("/api/lots").then().statusCode(201).extract()
                .path("id");
    }

    protected static String lotBody(String lotNumber, String partNumber, long quantity) {
        return """
                {"lotNumber": "%s", "partNumber": "%s", "quantity": %d, "supplier": "Example Optics"}"""
                .formatted(lotNumber, partNumber, quantity);
    }

    protected static String row(String serial, Integer lane, String criterion, double value, String unit) {
        return String.format(Locale.ROOT,
                "{\"serial\": \"%s\", %s\"criterion\": \"%s\", \"value\": %s, \"unit\": \"%s\", "
                        + "\"takenAt\": \"2026-03-02T08:00:00Z\", \"bench\": \"bench-1\"}",
                serial, lane == null ? "" : "\"lane\": " + lane + ", ", criterion, value, unit);
    }

    /** One unit that holds every limit of the 100G-per-lane profiles. */
    protected static List<String> healthyUnit(String serial, int lanes, double tdecqDb) {
        List<String> rows = new ArrayList<>();
        for (int lane = 0; lane < lanes; lane++) {
            rows.add(row(serial, lane, "tdecqDb", tdecqDb, "dB"));
            rows.add(row(serial, lane, "tecqDb", tdecqDb - 0.1, "dB"));
            rows.add(row(serial, lane, "erDb", 5.2, "dB"));
            rows.add(row(serial, lane, "omaOuterDbm", 1.9, "dBm"));
            rows.add(row(serial, lane, "averagePowerDbm", 1.7, "dBm"));
            rows.add(row(serial, lane, "rlm", 0.98, "ratio"));
        }
        return rows;
    }

    protected static ValidatableResponse measure(String lot, List<String> rows) {
        return lena().body(rows.toString()).post("/api/lots/" + lot + "/measurements").then();
    }

    /** Likewise, as a file. */
    protected static ValidatableResponse measureByFile(String lot, String csv) {
        return given().auth().oauth2(Tokens.staff("lena", "lab-engineer"))
                .config(RestAssuredConfig.config().encoderConfig(
                        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("text/csv").body(csv.getBytes(StandardCharsets.UTF_8)).post("/api/lots/" + lot + "/measurements")
                .then();
    }

    /** @param overlay null for the standard alone */
    protected static ValidatableResponse audit(String lot, String overlay) {
        return lena().body("{\"overlay\": " + (overlay == null ? "null" : "\"" + overlay + "\"") + "}")
                .post("/api/lots/" + lot + "/verdicts").then();
    }

    /** A lot of units that pass the standard and the low-latency audit. */
    protected static String passingLot(String partNumber, int lanes, long quantity) {
        String lot = lot(partNumber, quantity);
        measure(lot, healthyUnit(unique("S"), lanes, 2.4)).statusCode(201);
        audit(lot, null).statusCode(201);
        audit(lot, "low-latency").statusCode(201);
        return lot;
    }
}
