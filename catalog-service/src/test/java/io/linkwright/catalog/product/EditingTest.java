package io.linkwright.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.CatalogTest;
import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.reference.ReferenceLoad;
import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.catalog.ProductPublished;
import io.linkwright.kit.identity.Roles;
import io.linkwright.servicetest.TestEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class EditingTest extends CatalogTest {

    private static final String PART = "QDD-400G-LR8";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Another one in each test: histories stay when products are taken away. */
    private final String added = "TEST-400G-" + COUNT.incrementAndGet();

    @Inject
    ReferenceLoad reference;

    /** Other classes count what the files hold. */
    @AfterEach
    void forgetEdits() {
        run("delete from product_names where part_number like 'TEST-%'");
        run("delete from products where part_number like 'TEST-%'");
        run("update products set origin = 'REFERENCE'");
        run("update platforms set origin = 'REFERENCE'");
        run("update catalogue_state set content_hash = ''");
        reference.load(CatalogueFixture.DATA);
    }

    private static RequestSpecification carl() {
        return staff("carl", Roles.CATALOG_MANAGER);
    }

    private static ProductDocument fresh(String partNumber) {
        return ProductDocument.of("QDD-400G-DR4").with("/partNumber", '"' + partNumber + '"').with("/aliases", "[]");
    }

    private static ValidatableResponse create(ProductDocument document, String reason) {
        return put(carl().header("If-None-Match", "*"), document, reason);
    }

    private static ValidatableResponse change(String tag, ProductDocument document) {
        return put(carl().header("If-Match", tag), document, "corrected");
    }

    private static ValidatableResponse put(RequestSpecification who, ProductDocument document, String reason) {
        JsonNode tree = document.tree();
        return who.contentType("application/json").body(tree.toString()).queryParam("reason", reason)
                .put("/api/products/" + tree.path("partNumber").textValue()).then();
    }

    private static String tag(String path) {
        return ada().get(path).then().statusCode(200).extract().header("ETag");
    }

    @Test
    void aChangeIsStoredWithItsHistoryAndPublished() {
        String tag = tag("/api/products/" + PART);
        int before = Integer.parseInt(tag.replace("\"", ""));
        ProductDocument document = ProductDocument.of(PART).with("/maxPowerW/value", "13").with("/maxPowerW/source",
                "\"maker-data-sheet\"");

        change(tag, document).statusCode(200).header("ETag", equalTo("\"" + (before + 1) + "\""))
                .body("attributes.maxPowerW.value", equalTo(13.0f)).body("revision", equalTo(before + 1));

        ada().get("/api/products/" + PART + "/history").then().statusCode(200).body("items", hasSize(before + 1))
                .body("items[0].revision", equalTo(before + 1)).body("items[0].who", equalTo("carl"))
                .body("items[0].reason", equalTo("corrected")).body("items[0].at", notNullValue())
                .body("items[0].changes.path", containsInAnyOrder("/maxPowerW/source", "/maxPowerW/value"))
                .body("items[0].changes.find { it.path == '/maxPowerW/value' }.fromValue", equalTo(14.0f))
                .body("items[0].document.maxPowerW.value", equalTo(13.0f)).body("items[-1].changes", nullValue());
        try (TestEvents events = new TestEvents()) {
            ProductPublished published = events.await(EventTypes.PRODUCT_PUBLISHED,
                    product -> product.partNumber().equals(PART) && product.revision() == before + 1).payload();
            assertThat(published.maxPowerW()).isEqualTo(13.0);
        }
    }

    @Test
    void aHistoryIsReadInPages() {
        create(fresh(added), "first").statusCode(201);
        change("\"1\"", fresh(added).with("/vendor", "\"Second\"")).statusCode(200);
        change("\"2\"", fresh(added).with("/vendor", "\"Third\"")).statusCode(200);

        String next = ada().get("/api/products/" + added + "/history?limit=2").then().statusCode(200)
                .body("items.revision", contains(3, 2)).extract().path("next");
        ada().get("/api/products/" + added + "/history?limit=2&cursor=" + next).then().statusCode(200)
                .body("items.revision", contains(1)).body("items.reason", contains("first")).body("next", nullValue());
        problem(ada().get("/api/products/NOPE-1/history").then(), 404, "not-found");
        problem(ada().urlEncodingEnabled(false).get("/api/products/NOPE%00/history").then(), 404, "not-found");
        problem(ada().urlEncodingEnabled(false).get("/api/products/NOPE%00").then(), 404, "not-found");
        problem(ada().get("/api/products/" + added + "/history?limit=0&cursor=x").then(), 400, "invalid-request");
    }

    @Test
    void aNewProductIsFoundByItsAliasAtOnce() {
        create(fresh(added).with("/aliases", "[\"TEST-ALIAS\"]"), "sampled").statusCode(201)
                .header("Location", containsString("/api/products/" + added)).header("ETag", equalTo("\"1\""));

        ada().get("/api/products/test-alias").then().statusCode(200).body("partNumber", equalTo(added));
        ada().header("If-None-Match", "\"1\"").get("/api/products/" + added).then().statusCode(304);
        JsonNode document = ada().get("/api/products/" + added + "/document").then().statusCode(200)
                .header("ETag", equalTo("\"1\"")).extract().as(JsonNode.class);
        assertThat(document.path("kind").textValue()).isEqualTo("TRANSCEIVER");
        assertThat(document).isEqualTo(fresh(added).with("/aliases", "[\"TEST-ALIAS\"]").tree());
    }

    @Test
    void whoHasNotSeenTheStateMayNotChangeIt() {
        String tag = tag("/api/products/" + PART);
        ProductDocument changed = ProductDocument.of(PART).with("/vendor", "\"Other\"");

        problem(put(carl(), changed, "x"), 428, "precondition-required");
        problem(change("\"99\"", changed), 412, "stale").body("detail", containsString(tag));
        problem(create(changed, "x"), 412, "stale");
        problem(put(carl().header("If-Match", "\"1\""), fresh("TEST-NONE"), "x"), 412, "stale");
        assertThat(tag("/api/products/" + PART)).isEqualTo(tag);
    }

    @Test
    void ofTwoWhoChangeTheSameStateOneIsRefused() {
        create(fresh(added), "first").statusCode(201);

        List<CompletableFuture<Integer>> answers = IntStream.range(0, 4).mapToObj(i -> CompletableFuture.supplyAsync(
                () -> change("\"1\"", fresh(added).with("/vendor", "\"Vendor " + i + "\"")).extract().statusCode())).toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412, 412, 412);
        assertThat(count("select revision from products where part_number = ?", added)).isEqualTo(2);
    }

    @Test
    void whatSaysTheSameIsNoChange() {
        String tag = tag("/api/products/" + PART);

        change(tag, ProductDocument.of(PART)).statusCode(200).header("ETag", equalTo(tag));
    }

    @Test
    void onlyCatalogueManagersEdit() {
        problem(put(ada().header("If-Match", "*"), ProductDocument.of(PART), "x"), 403, "forbidden");
        problem(put(staff("sam", Roles.SALES_ENGINEER).header("If-Match", "*"), ProductDocument.of(PART), "x"), 403,
                "forbidden");
    }

    @Test
    void allFaultsOfABodyAreToldAndNothingIsStored() {
        ProductDocument broken = fresh(added).with("/host", null).with("/maxPowerW/value", "\"12\"").with("/colour", "1")
                .with("/retiming/confidence", "\"SURE\"");

        problem(create(broken, ""), 400, "invalid-request").body("faults.pointer",
                containsInAnyOrder("/reason", "/host", "/maxPowerW/value", "/colour", "/retiming/confidence"));
        problem(carl().header("If-None-Match", "*").contentType("application/json").body(fresh(added).tree().toString())
                .put("/api/products/TEST-OTHER?reason=x").then(), 400, "invalid-request")
                .body("faults.pointer", contains("/partNumber"));
        problem(carl().header("If-None-Match", "*").contentType("application/json").body("{\"kind\":")
                .put("/api/products/TEST-OTHER?reason=x").then(), 400, "invalid-request");
        assertThat(count("select count(*) from products where part_number = ?", added)).isZero();
    }

    @Test
    void aContradictionIsRefusedWithAllItsFaults() {
        ProductDocument wrong = fresh(added).with("/formFactor/value", "\"OSFP\"").with("/host/value", "\"4x25G-NRZ\"")
                .with("/aliases", "[\"mma4z00-ns\"]").with("/successor", "\"TEST-NONE\"");

        problem(create(wrong, "x"), 422, "contradiction").body("faults.code", containsInAnyOrder("form-factor-lanes",
                "application-rate", "application-rate", "duplicate-name", "unknown-successor"));
        assertThat(count("select count(*) from catalogue_history where name = ?", added)).isZero();
    }

    @Test
    void successorsMayNotLeadBack() {
        create(fresh("TEST-A"), "x").statusCode(201);
        create(fresh("TEST-B").with("/successor", "\"TEST-A\""), "x").statusCode(201);
        create(fresh("TEST-C").with("/successor", "\"TEST-B\""), "x").statusCode(201);

        problem(change("\"1\"", fresh("TEST-A").with("/successor", "\"TEST-C\"")), 422, "contradiction")
                .body("faults.code", contains("successor-circle"))
                .body("faults[0].message", containsString("TEST-A, TEST-C, TEST-B, TEST-A"));
        change("\"1\"", fresh("TEST-A").with("/successor", "\"" + PART + "\"")).statusCode(200)
                .body("successor", equalTo(PART));
    }

    @Test
    void referenceDataLeavesAloneWhatPeopleHaveEdited() {
        change(tag("/api/products/" + PART), ProductDocument.of(PART).with("/vendor", "\"Somebody\"")).statusCode(200);
        run("update catalogue_state set content_hash = ''");

        reference.load(CatalogueFixture.DATA);

        ada().get("/api/products/" + PART).then().body("vendor", equalTo("Somebody"));
    }

    @Test
    void aPlatformIsEditedLikeAProductAndTheDesignerHearsOfIt() {
        long version = reference.version();
        String tag = tag("/api/platforms/Q3400");
        String document = ProductDocument.ofPlatform("Q3400")
                .with("/ports/0/maxPowerW", "{\"value\":40,\"source\":\"memory\",\"confidence\":\"FROM_MEMORY\"}").tree()
                .toString();

        carl().header("If-Match", tag).contentType("application/json").body(document)
                .put("/api/platforms/Q3400?reason=measured")
                .then().statusCode(200).body("attributes.ports[0].maxPowerW.value", equalTo(40.0f));

        assertThat(reference.version()).isGreaterThan(version);
        ada().get("/api/platforms/q3400-ra/history?limit=1").then().statusCode(200)
                .body("items[0].changes.path", everyItem(startsWith("/ports/0/maxPowerW")));
        problem(carl().header("If-Match", "*").contentType("application/json")
                .body(document.replace("OSFP224\"", "QSFP28\"")).put("/api/platforms/Q3400?reason=x").then(), 422,
                "contradiction");
    }

    @Test
    void aHistoryIsNeverRewritten() {
        assertThatThrownBy(() -> run("update catalogue_history set who = 'nobody'"))
                .hasStackTraceContaining("only ever added to");
    }
}
