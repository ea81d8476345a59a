package io.linkwright.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.linkwright.catalog.CatalogTest;
import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.kit.identity.Roles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class ProductImportTest extends CatalogTest {

    private static final String IMPORT = "/api/imports/products";
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String HEADER = "kind,partNumber,vendor,description,lifecycle,source,confidence,family,grade,"
            + "trunkConnector,branchConnector,branches,polarity,lengthM\n";
    private static final String STORED = "select count(*) from products where part_number like ?";

    @Inject
    DataSource products;

    @AfterEach
    void leaveTheCatalogueAsItWas() throws SQLException {
        try (Connection connection = products.getConnection(); Statement delete = connection.createStatement()) {
            delete.executeUpdate("delete from products where part_number like 'XIM-%'");
        }
    }

    @Test
    void anExportedCatalogueIsUnchangedWhenItComesBack() {
        int all = CatalogueFixture.DATA.products().size();
        for (String format : new String[] { "csv", "json" }) {
            byte[] exported = ada().get("/api/exports/products." + format).then().statusCode(200)
                    .header("Content-Disposition", "attachment; filename=\"products." + format + "\"").extract().asByteArray();
            post(format.equals("csv") ? "text/csv" : "application/json", exported, "?dryRun=true").statusCode(200)
                    .body("dryRun", equalTo(true)).body("products", equalTo(all)).body("unchanged", equalTo(all))
                    .body("details", hasSize(0)).body("detailsLeftOut", equalTo(0));
        }
    }

    @Test
    void aDryRunTellsWhatWouldChangeAndStoresNothing() {
        store(cable("XIM-1", "3") + cable("XIM-2", "5"));
        post("text/csv", (HEADER + cable("XIM-1", "3") + cable("XIM-2", "7") + cable("XIM-3", "9")).getBytes(), "?dryRun=true")
                .statusCode(200).body("created", equalTo(1)).body("changed", equalTo(1)).body("unchanged", equalTo(1))
                .body("details.partNumber", contains("XIM-2", "XIM-3")).body("details.effect", contains("CHANGED", "CREATED"))
                .body("details[0].fields.pointer", contains("/lengthM/value"))
                .body("details[0].fields[0].before", equalTo(5.0f))
                .body("details[0].fields[0].after", equalTo(7.0f));
        assertThat(count(STORED, "XIM-3")).isZero();
        ada().get("/api/products/XIM-2").then().body("attributes.lengthM.value", equalTo(5.0f)).body("revision", equalTo(1));
    }

    @Test
    void aListIsStoredWithItsHistory() {
        store(cable("XIM-8", "3")).body("created", equalTo(1)).body("details", nullValue());
        store(cable("XIM-8", "4")).body("changed", equalTo(1)).body("created", equalTo(0));
        store(cable("XIM-8", "4")).body("unchanged", equalTo(1));
        ada().get("/api/products/XIM-8").then().body("attributes.lengthM.value", equalTo(4.0f)).body("revision", equalTo(2));
    }

    @Test
    void oneBadRowKeepsAllOthersOut() {
        problem(post("text/csv", (HEADER + cable("XIM-1", "3") + cable("XIM-2", "0.5 km") + cable("XIM-2", "3")).getBytes(),
                "?reason=test"), 400, "import-refused").body("faultCount", equalTo(2))
                .body("detail", equalTo("2 faults were found. Nothing was stored."))
                .body("faults.code", contains("unit", "duplicate")).body("faults.line", contains(3, 4))
                .body("faults.columnName", contains("lengthM", "partNumber")).body("faults[0].column", equalTo(14))
                .body("faults[0].message", containsString("write 500"));
        assertThat(count(STORED, "XIM-%")).isZero();
    }

    @Test
    void contradictionsAreToldAtTheCellThatMakesThem() {
        String module = "kind,partNumber,vendor,description,lifecycle,source,confidence,formFactor,host,applications,connector,"
                + "protocols,ports,maxPowerW\nTRANSCEIVER,XIM-4,ACME,x,ACTIVE,memory,FROM_MEMORY,OSFP,8x100G-PAM4,"
                + "1x400GBASE-NOPE,1xMPO-12/APC,ETHERNET,NO-SUCH-PORT,15\n";
        problem(post("text/csv", module.getBytes(), "?dryRun=true"), 400, "import-refused")
                .body("faults.columnName", hasItem("applications"))
                .body("faults.find { it.columnName == 'applications' }.line", equalTo(2));
    }

    @Test
    void faultsOfJsonHaveTheirLinesEvenIfTheyWereFoundLater() {
        problem(post("application/json",
                ("[\n{\"kind\":\"FIBRE_CABLE\",\n\"partNumber\":\"XIM-5\",\n\"aliases\":[ \"mma4z00-ns\"],\"vendor\":\"A\","
                        + "\"description\":\"d\",\"lifecycle\":\"ACTIVE\",\"family\":\"F\",\n" + figure("grade", "\"OM4\"")
                        + ","
                        + figure("trunkConnector", "\"MPO-12/APC\"") + "," + figure("branchConnector", "\"MPO-12/APC\"") + ","
                        + figure("branches", "1") + "," + figure("polarity", "\"B\"") + "," + figure("lengthM", "3") + "}]")
                        .getBytes(),
                "?dryRun=true"), 400, "import-refused").body("faults.pointer", contains("/0/aliases/0"))
                .body("faults.code", contains("duplicate-name")).body("faults.line", contains(4))
                .body("faults.column", contains(13));
    }

    private static String figure(String name, String value) {
        return "\"" + name + "\":{\"value\":" + value + ",\"source\":\"memory\",\"confidence\":\"FROM_MEMORY\"}";
    }

    @Test
    void aRepeatedRequestWithItsKeyStoresOnce() {
        String key = UUID.randomUUID().toString();
        byte[] list = (HEADER + cable("XIM-6", "3")).getBytes();
        carl().header("Idempotency-Key", key).contentType(CSV).body(list).post(IMPORT + "?reason=once").then()
                .statusCode(200).body("created", equalTo(1));
        carl().header("Idempotency-Key", key).contentType(CSV).body(list).post(IMPORT + "?reason=once").then()
                .statusCode(200).header("Idempotency-Replayed", "true").body("created", equalTo(1));
        problem(carl().header("Idempotency-Key", key).contentType(CSV).body((HEADER + cable("XIM-7", "3")).getBytes())
                .post(IMPORT + "?reason=once").then(), 422, "idempotency-key-reused");
    }

    @Test
    void aReasonIsNeededToStoreAndTheRoleToAsk() {
        problem(post("text/csv", HEADER.getBytes(), ""), 400, "invalid-request").body("faults.pointer", contains("/reason"));
        problem(post("text/csv", HEADER.getBytes(), "?dryRun=maybe"), 400, "invalid-request").body("faults.pointer",
                contains("/dryRun", "/reason"));
        problem(post("text/csv;charset=ISO-8859-1", HEADER.getBytes(), "?dryRun=true"), 400, "invalid-request")
                .body("faults.code", contains("encoding"));
        problem(ada().contentType(CSV).body(HEADER).post(IMPORT + "?dryRun=true").then(), 403, "forbidden");
    }

    @Test
    void aListLargerThanOtherBodiesIsRead() {
        StringBuilder list = new StringBuilder(HEADER);
        for (int i = 0; i < 20_000; i++) {
            list.append(cable("XIM-L" + i, "3"));
        }
        post("text/csv", list.toString().getBytes(), "?dryRun=true").statusCode(200).body("created", equalTo(20_000))
                .body("details", hasSize(100)).body("detailsLeftOut", equalTo(19_900));
    }

    private static String cable(String partNumber, String lengthM) {
        return "FIBRE_CABLE," + partNumber + ",ACME,trunk cable,ACTIVE,memory,FROM_MEMORY,XIM,OM4,MPO-12/APC,MPO-12/APC,1,B,"
                + lengthM + "\n";
    }

    private static ValidatableResponse store(String rows) {
        return post("text/csv", (HEADER + rows).getBytes(), "?reason=test").statusCode(200);
    }

    private static ValidatableResponse post(String type, byte[] body, String query) {
        return carl().contentType(type.equals("text/csv") ? CSV : type).body(body).post(IMPORT + query).then();
    }

    private static RequestSpecification carl() {
        return staff("carl", Roles.CATALOG_MANAGER);
    }
}
