package io.linkwright.gateway.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.gateway.GatewayTest;
import io.linkwright.gateway.Requests;
import io.quarkus.test.junit.QuarkusTest;

/** Pages are read with a bearer token here; signing in is tried with the real identity provider elsewhere. */
@QuarkusTest
class PortalTest extends GatewayTest {

    private static final Pattern FOREIGN = Pattern.compile("(src|href|action)=\"(https?:)?//");
    private static final Pattern FIELD = Pattern.compile("name=\"(/[^\"]+)\"");

    private static String posted(String title) {
        return ada().contentType("application/json").body(Requests.titled(title).toString()).post("/api/consultations").then()
                .statusCode(201).extract().path("id");
    }

    @Test
    void a_customer_sees_its_own_consultations_and_the_form() {
        String id = posted("Portal <b>one</b>");
        ada().get("/portal").then().statusCode(200).contentType("text/html").body(allOf(
                containsString("/portal/consultations/" + id), containsString("Portal &lt;b&gt;one&lt;/b&gt;"),
                not(containsString("<b>one</b>")), containsString("Ask for a design"), containsString("northlake-ai")));
        bo().get("/portal").then().statusCode(200).body(not(containsString(id)));
    }

    @Test
    void sales_sees_all_of_them_and_no_form() {
        String id = posted("For all sales");
        sam().get("/portal").then().statusCode(200).body(allOf(containsString(id), containsString("sales engineer"),
                not(containsString("Ask for a design"))));
        lena().get("/portal").then().statusCode(200)
                .body(allOf(not(containsString(id)), containsString("between customers and sales")));
    }

    @Test
    void the_form_has_a_field_for_everything_that_can_be_asked_and_starts_from_the_example() {
        String page = ada().get("/portal").asString();
        TreeSet<String> fields = new TreeSet<>();
        Matcher matcher = FIELD.matcher(page);
        while (matcher.find()) {
            fields.add(matcher.group(1));
        }
        assertThat(fields).containsAll(pointers(Requests.valid(), "", new TreeSet<>()));
        assertThat(asked(schema(), schema(), "", new TreeSet<>())).containsAll(fields);
        assertThat(page).contains("value=\"MCX75310AAS-NEAT\"").contains("value=\"128\"");
    }

    private static JsonNode schema() {
        return given().get("/api/schemas/consultation-request").as(JsonNode.class);
    }

    /** Every value that the schema lets a request have; of a list, the first. */
    private static TreeSet<String> asked(JsonNode schema, JsonNode node, String pointer, TreeSet<String> found) {
        if (node.has("$ref")) {
            return asked(schema, schema.at(node.get("$ref").asText().substring(1)), pointer, found);
        }
        node.path("properties").properties()
                .forEach(property -> asked(schema, property.getValue(), pointer + "/" + property.getKey(), found));
        if (node.has("items")) {
            asked(schema, node.get("items"), pointer + "/0", found);
        } else if (!node.has("properties")) {
            found.add(pointer);
        }
        return found;
    }

    private static TreeSet<String> pointers(JsonNode node, String pointer, TreeSet<String> found) {
        if (node.isObject()) {
            node.properties().forEach(field -> pointers(field.getValue(), pointer + "/" + field.getKey(), found));
        } else if (node.isArray()) {
            pointers(node.get(0), pointer + "/0", found);
        } else {
            found.add(pointer);
        }
        return found;
    }

    @Test
    void a_consultation_has_a_page_and_that_of_another_organisation_has_none() {
        String id = posted("On its page");
        ada().get("/portal/consultations/" + id).then().statusCode(200)
                .body(allOf(containsString("On its page"), containsString("data-state=\"requested\"")));
        bo().get("/portal/consultations/" + id).then().statusCode(404).contentType("text/html")
                .body(allOf(containsString("There is no consultation"), not(containsString("On its page"))));
        ada().get("/portal/consultations/nothing").then().statusCode(404).contentType("text/html");
    }

    @Test
    void pages_load_nothing_from_elsewhere_and_nothing_inline() {
        String id = posted("Loads");
        for (String page : List.of(ada().get("/portal").asString(), ada().get("/portal/consultations/" + id).asString(),
                ada().get("/portal/catalogue").asString(), ada().get("/portal/catalogue/compare").asString(),
                ada().get("/portal/catalogue/imports").asString(), ada().get("/portal/products/MMA4Z00-NS").asString(),
                ada().get("/portal/compatibility").asString(), ada().get("/portal/fibre-path").asString(),
                given().get("/signed-out").asString(), given().get("/sign-in-failed").asString())) {
            assertThat(FOREIGN.matcher(page).find()).isFalse();
            assertThat(page).doesNotContain("<style").doesNotContain("style=\"").doesNotContainPattern("<script(?![^>]*src=)")
                    .doesNotContainPattern("\\son[a-z]+=\"");
        }
        ada().get("/portal").then().header("Content-Security-Policy",
                allOf(containsString("script-src 'self';"), containsString("frame-ancestors 'none'")))
                .header("X-Content-Type-Options", "nosniff").header("Cache-Control", "no-store");
    }

    @Test
    void every_file_a_page_names_is_there() {
        for (String file : List.of("portal.css", "icon.svg", "request.js", "consultation.js", "dom.js", "api.js", "text.js",
                "design.js", "quote.js", "evidence.js", "reasons.js", "analysis.js", "catalogue.js", "compare.js", "product.js",
                "compatibility.js", "fibre-path.js", "imports.js", "fibre-paths/dr4-type-b.json",
                "fibre-paths/dr4-two-type-b.json",
                "fibre-paths/dr4-breakout.json", "fibre-paths/dr8-halves.json", "fibre-paths/method-a-cassettes.json")) {
            given().get("/assets/" + file).then().statusCode(200);
        }
    }

    @Test
    void the_start_leads_to_the_portal_and_strangers_are_not_let_in() {
        given().redirects().follow(false).get("/").then().statusCode(303).header("Location", containsString("/portal"));
        given().redirects().follow(false).get("/portal").then().statusCode(not(200));
    }
}
