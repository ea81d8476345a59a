package io.linkwright.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.CatalogTest;
import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.kit.identity.Roles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class DesignFileResourceTest extends CatalogTest {

    private static ValidatableResponse preview(String file, Object body) {
        return ada().contentType("application/json").body(body.toString()).post("/api/designs/preview/" + file).then();
    }

    private static String designed(String example) {
        return ada().contentType("application/json").body(CatalogueFixture.exampleTree(example).toString())
                .post("/api/designs/preview").then().statusCode(200).extract().asString();
    }

    /** @param design null for a rejected one */
    private String stored(String design) {
        UUID id = UUID.randomUUID();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into designs (id, consultation_id, organisation,"
                        + " outcome, created_at, request, design, reasons) values (?, ?, 'northlake-ai', ?, now(), '{}', ?::json,"
                        + " '[]')")) {
            insert.setObject(1, id);
            insert.setString(2, UUID.randomUUID().toString());
            insert.setString(3, design == null ? "REJECTED" : "PROPOSED");
            insert.setString(4, design);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return "/api/designs/" + id + "/";
    }

    @ParameterizedTest
    @CsvSource({ "schedule.csv, text/csv, attachment, 'label,fabric,tier'", "port-map.csv, text/csv, attachment, chassis",
            "fabric.dot, text/vnd.graphviz, attachment, graph fabric", "fabric.svg, image/svg+xml, inline, <svg ",
            "cable-validation.dot, text/vnd.graphviz, attachment, graph network" })
    void everyFileOfAPreviewHasItsTypeAndName(String file, String type, String disposition, String start) {
        String text = preview(file, CatalogueFixture.exampleTree("h200-1024")).statusCode(200)
                .header("Content-Type", startsWith(type))
                .header("Content-Disposition", equalTo(disposition + "; filename=\"1-024-h200-hall-b-" + file + "\""))
                .header("Transfer-Encoding", equalTo("chunked")).extract()
                .asString();
        assertThat(text).startsWith(start);
    }

    @Test
    void theFilesOfAStoredDesignAreThoseOfItsPreview() {
        String at = stored(designed("h200-1024"));
        for (DesignFile file : DesignFile.values()) {
            String path = file.path();
            String fromStore = ada().get(at + path).then().statusCode(200).extract().asString();
            assertThat(fromStore)
                    .isEqualTo(preview(path, CatalogueFixture.exampleTree("h200-1024")).extract().asString());
        }
    }

    @Test
    void onlyTheOwnersOrganisationAndSalesGetTheFiles() {
        String at = stored(designed("mi300x-512-ethernet"));
        for (DesignFile file : DesignFile.values()) {
            problem(bo().get(at + file.path()).then(), 404, "not-found");
        }
        staff("sam", Roles.SALES_ENGINEER).get(at + "schedule.csv").then().statusCode(200);
        problem(ada().get("/api/designs/" + UUID.randomUUID() + "/schedule.csv").then(), 404, "not-found");
        problem(ada().get("/api/designs/7/schedule.csv").then(), 404, "not-found");
        problem(ada().get(at + "secrets.txt").then(), 404, "not-found");
    }

    @Test
    void aDesignFromBeforeThereWereLayoutsSaysSo() throws Exception {
        ObjectNode old = (ObjectNode) new ObjectMapper().readTree(designed("h200-1024"));
        old.get("fabrics").forEach(fabric -> ((ObjectNode) fabric).remove("layout"));
        problem(ada().get(stored(old.toString()) + "schedule.csv").then(), 409, "design-without-wiring")
                .body("detail", containsString("before"));
    }

    @Test
    void aRejectedDesignHasNoFiles() {
        problem(ada().get(stored(null) + "fabric.svg").then(), 409, "design-rejected");
    }

    @Test
    void whatCannotBeBuiltIsRefusedAsByThePreview() {
        problem(preview("schedule.csv", CatalogueFixture.exampleTree("cannot-be-built")), 422, "design-not-possible")
                .body("faults.code", hasItems("cooling", "no-breakout"));
        problem(preview("fabric.svg", "{}"), 400, "invalid-request").body("faults.pointer", hasItems("/compute"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "LINKS", "all" })
    void anUnknownDetailIsRefused(String detail) {
        problem(preview("fabric.dot?detail=" + detail, CatalogueFixture.exampleTree("h200-1024")), 400, "invalid-request")
                .body("faults[0].pointer", equalTo("/detail"));
    }

    @Test
    void aDrawingRunsNothing() {
        String svg = preview("fabric.svg", CatalogueFixture.exampleTree("h200-1024").put("title", "<script>alert(1)</script>"))
                .statusCode(200).header("Content-Security-Policy", startsWith("default-src 'none'")).extract().asString();
        assertThat(svg).doesNotContain("<script").contains("&lt;script&gt;");
    }

    /** 33 MB, sent in chunks without a length. */
    @Test
    void theScheduleOfTheLargestFabricIsStreamed() throws IOException {
        ObjectNode request = CatalogueFixture.exampleTree("h200-1024");
        request.remove("storage");
        request.withObject("/compute").put("nodes", 8192).put("topology", "THREE_TIER").put("coreSwitch", "QM9700")
                .put("spineCoreDistanceM", 80);
        long lines = 0;
        try (InputStream schedule = preview("schedule.csv", request).statusCode(200)
                .header("Transfer-Encoding", equalTo("chunked")).extract().asInputStream()) {
            byte[] some = new byte[1 << 16];
            for (int read = schedule.read(some); read >= 0; read = schedule.read(some)) {
                for (int i = 0; i < read; i++) {
                    lines += some[i] == '\n' ? 1 : 0;
                }
            }
        }
        assertThat(lines).isEqualTo(1 + 3 * 65_536);
    }
}
