package io.linkwright.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.linkwright.catalog.CatalogTest;
import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.exchange.netbox.DeviceTypeFixture;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.kit.identity.Roles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class InventoryExchangeTest extends CatalogTest {

    private static final String IMPORT = "/api/imports/device-types";

    @Inject
    DataSource platforms;

    @AfterEach
    void leaveTheCatalogueAsItWas() throws SQLException {
        try (Connection connection = platforms.getConnection(); Statement delete = connection.createStatement()) {
            delete.executeUpdate("delete from platforms where name like 'XIM-%'");
        }
    }

    @Test
    void theQm9700IsComparedAndLeftAlone() {
        carl().body(DeviceTypeFixture.qm9700()).post(IMPORT + "?reason=compare").then().statusCode(200)
                .body("outcome", equalTo("KNOWN")).body("name", equalTo("QM9700"))
                .body("warnings.code", hasItems("ports-missing", "ports-not-cages", "differs-ports", "differs-protocol"))
                .body("warnings[0].message", containsString("62 of 64"))
                .body("warnings[0].message", containsString("P22.1, P23.0"));
        ada().get("/api/platforms/QM9700").then().body("attributes.ports[0].cages.value", equalTo(32)).body("revision",
                equalTo(1));
    }

    @Test
    void aNewSwitchIsStoredOnceAndFoundByItsPartNumber() {
        byte[] file = DeviceTypeFixture.device("ACME", "XIM-SW", "airflow: front-to-rear\npart_number: XIM-900\n",
                "800gbase-x-osfp", IntStream.rangeClosed(1, 64).mapToObj(port -> "swp" + port).toList());
        carl().body(file).post(IMPORT + "?dryRun=true").then().statusCode(200).body("outcome", equalTo("CREATED"))
                .body("dryRun", equalTo(true)).body("platform.ports[0].cages.value", equalTo(64))
                .body("gaps.code", hasItems("max-power", "airflow"));
        ada().get("/api/platforms/XIM-SW").then().statusCode(404);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            carl().header("Idempotency-Key", key).body(file).post(IMPORT + "?reason=new").then().statusCode(201)
                    .header("Location", endsWith("/api/platforms/XIM-SW"));
        }
        ada().get("/api/platforms/xim-900").then().statusCode(200).body("name", equalTo("XIM-SW"))
                .body("notes.code", hasItem("not-said-max-power"));
        carl().body(file).post(IMPORT + "?reason=again").then().statusCode(200).body("outcome", equalTo("KNOWN"));
    }

    @Test
    void aBadFileIsRefusedWithAllFaults() {
        problem(carl().body("manufacturer: ACME\nmodel: &a XIM-BAD\nslug: *a\n".getBytes(StandardCharsets.UTF_8))
                .post(IMPORT + "?reason=x").then(), 400, "import-refused").body("faults.code", hasItems("anchor", "alias",
                        "missing"))
                .body("faults.line", hasItems(2, 3));
        problem(ada().contentType("application/yaml").body("a: 1".getBytes(StandardCharsets.UTF_8))
                .post(IMPORT + "?dryRun=true")
                .then(), 403, "forbidden");
    }

    @Test
    void modulesAreToldInTheWordsOfOtherInventories() {
        String yaml = ada().get("/api/products/MMA4Z00-NS/netbox-module-type").then().statusCode(200)
                .contentType(startsWith("application/yaml")).header("Linkwright-Gaps", "2").extract().asString();
        assertThat(yaml).contains("profile: Transceiver", "form_factor: OSFP", "data_rate: 2x400G");
        ada().get("/api/products/mms4x50-nm/openconfig").then().statusCode(200)
                .body("state.'ethernet-pmd'", equalTo("openconfig-transport-types:ETH_800GBASE_2XFR4"))
                .body("gaps", hasSize(1)).body("source", containsString("1.4.0"));
        for (String view : List.of("netbox-module-type", "openconfig")) {
            problem(ada().get("/api/products/MFP7E10-N030/" + view).then(), 422, "not-a-module");
            problem(ada().get("/api/products/NOPE/" + view).then(), 404, "not-found");
        }
    }

    @Test
    void allModulesGoOutAsOneStreamOfDocuments() {
        String yaml = ada().get("/api/exports/netbox-module-types.yaml").then().statusCode(200).extract().asString();
        long modules = CatalogueFixture.DATA.products().stream().filter(Transceiver.class::isInstance).count();
        assertThat(yaml.lines().filter("---"::equals).count()).isEqualTo(modules);
    }

    private static RequestSpecification carl() {
        return staff("carl", Roles.CATALOG_MANAGER).contentType("application/yaml");
    }
}
