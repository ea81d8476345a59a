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
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.linkwright.gateway.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class LabPagesTest extends GatewayTest {

    private static final String ID = "7b0c3c7e-3f0b-4f0e-9d5a-2f3f4c1d2e3f";
    private static final Pattern FOREIGN = Pattern.compile("(src|href|action)=\"(https?:)?//");
    private static final Pattern IMPORTED = Pattern.compile("from '\\./([a-z-]+\\.js)'");
    private static final Pattern SCRIPT = Pattern.compile("src=\"/assets/([a-z-]+\\.js)\"");
    private static final Pattern WITH_ID = Pattern.compile("<(input|select|textarea) id=\"([^\"]+)\"");

    private static String page(RequestSpecification visitor, String path) {
        return visitor.get(path).then().statusCode(200).contentType("text/html").extract().asString();
    }

    @Test
    void lab_engineers_receive_lots_and_others_read_them() {
        assertThat(page(lena(), "/portal/lab")).contains("Receive a lot", "lab engineer", "name=\"partNumber\"");
        assertThat(page(sam(), "/portal/lab")).contains("id=\"lots\"").doesNotContain("Receive a lot");
        assertThat(page(ada(), "/portal/lab")).contains("id=\"lots\"").doesNotContain("Receive a lot");
    }

    @Test
    void staff_find_the_lab_in_the_navigation_and_customers_do_not() {
        Stream.of(lena(), sam(), otto())
                .forEach(visitor -> assertThat(page(visitor, "/portal")).contains("<a href=\"/portal/lab\">Lab</a>"));
        assertThat(page(ada(), "/portal")).doesNotContain("/portal/lab");
    }

    @Test
    void only_lab_engineers_are_offered_what_only_they_may_do() {
        List<String> forms = List.of("id=\"audit\"", "id=\"upload\"", "id=\"disposing\"", "id=\"certify\"");
        assertThat(page(lena(), "/portal/lots/" + ID)).contains(forms).contains("id=\"history\"", "data-vets=\"true\"");
        assertThat(page(sam(), "/portal/lots/" + ID)).doesNotContain(forms).contains("id=\"history\"", "data-vets=\"false\"");
        assertThat(page(ada(), "/portal/lots/" + ID)).doesNotContain(forms).doesNotContain("id=\"history\"")
                .contains("data-staff=\"false\"");
    }

    @Test
    void customers_read_verdicts_and_profiles() {
        ada().get("/portal/verdicts/" + ID).then().statusCode(200).body(containsString("data-id=\"" + ID + "\""));
        ada().get("/portal/audit-profiles").then().statusCode(200)
                .body(allOf(containsString("id=\"profiles\""), not(containsString("id=\"define\"")),
                        not(containsString("id=\"reaudits\""))));
        assertThat(page(lena(), "/portal/audit-profiles")).contains("id=\"define\"", "id=\"reaudits\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/portal/lots/nothing", "/portal/verdicts/%3Cscript%3E", "/portal/verdicts/7b0c3c7e" })
    void what_is_no_id_has_no_page(String path) {
        lena().urlEncodingEnabled(false).get(path).then().statusCode(404).contentType("text/html")
                .body(not(containsString("<script>")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/portal/lab", "/portal/lots/" + ID, "/portal/verdicts/" + ID, "/portal/audit-profiles" })
    void pages_load_only_the_portals_own_files_and_label_every_field(String path) {
        String page = page(lena(), path);
        assertThat(FOREIGN.matcher(page).find()).isFalse();
        assertThat(page).doesNotContain("<style").doesNotContain("style=\"").doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContainPattern("\\son[a-z]+=\"");
        Matcher field = WITH_ID.matcher(page);
        while (field.find()) {
            assertThat(page).contains("<label for=\"" + field.group(2) + "\"");
        }
        lena().get(path).then().header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Cache-Control", "no-store");
        given().redirects().follow(false).get(path).then().statusCode(not(200));
    }

    /** A module that is not there stops the whole page without a word. */
    @ParameterizedTest
    @ValueSource(strings = { "/portal/lab", "/portal/lots/" + ID, "/portal/verdicts/" + ID, "/portal/audit-profiles" })
    void every_module_of_a_page_is_there(String path) {
        Matcher script = SCRIPT.matcher(page(lena(), path));
        assertThat(script.find()).isTrue();
        TreeSet<String> read = new TreeSet<>();
        read(script.group(1), read);
        assertThat(read).contains("api.js", "dom.js", "faults.js");
    }

    private static void read(String module, TreeSet<String> read) {
        if (read.add(module)) {
            Matcher imported = IMPORTED.matcher(given().get("/assets/" + module).then().statusCode(200).extract().asString());
            while (imported.find()) {
                read(imported.group(1), read);
            }
        }
    }
}
