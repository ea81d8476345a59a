package io.linkwright.cli.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.http.Json;
import io.linkwright.cli.http.Query;

class PartsReportsTest {

    @Test
    void listsWhatWasFoundAndHowManyThereAreOfEachKind() {
        assertThat(SearchReport.of(json("""
                {"total": 1, "corrected": "finned twin", "items": [{"partNumber": "MMA4Z00-NS", "formFactor": ["OSFP"],
                 "pmd": "400GBASE-SR4", "pmdInstances": 2, "longestReachM": 50.0, "maxPowerW": 17.0,
                 "description": "2x400G SR4"}], "facets": [{"name": "topStyle", "values": [{"value": "FINNED", "count": 1}]},
                 {"name": "retiming", "values": []}], "next": "abc"}
                """))).map(line -> line.replaceAll("\\s+", " ").strip()).containsExactly("1 part for \"finned twin\"",
                "part cage light reach power description ---- ---- ----- ----- ----- ----------- "
                        + "MMA4Z00-NS OSFP 2x400GBASE-SR4 50 m 17 W 2x400G SR4",
                "", "- topStyle: FINNED 1", "There are more: raise --limit or narrow the search with --with FACET=VALUE.");
    }

    @Test
    void tellsNothingMoreOfASearchWithoutHits() {
        assertThat(SearchReport.of(json("{\"total\": 0, \"items\": [], \"facets\": []}"))).containsExactly("0 parts");
    }

    @Test
    void tellsWhatAnImportWouldChangeValueByValue() {
        assertThat(ImportReport.of(json("""
                {"dryRun": true, "products": 3, "created": 1, "changed": 1, "unchanged": 1, "detailsLeftOut": 0,
                 "details": [{"partNumber": "A", "effect": "CHANGED", "fields": [
                    {"pointer": "/maxPowerW/value", "before": 9.0, "after": 8.0}, {"pointer": "/successor", "after": "B"}]}]}
                """))).containsExactly("Nothing was stored. It would be: 1 new, 1 changed, 1 as they were.", "- A changed",
                "  - /maxPowerW/value: 9.0 becomes 8.0", "  - /successor: nothing becomes B");
    }

    @Test
    void marksWhatDiffersBetweenParts() {
        JsonNode answer = json("""
                {"parts": ["A", "B"], "rows": [
                  {"attribute": "maxPowerW", "differs": true, "values": [{"value": 9.0, "unit": "W"}, null]},
                  {"attribute": "vendor", "differs": false, "values": [{"value": "X"}, {"value": "X"}]}]}
                """);
        assertThat(CompareCommand.table(answer, false).toString().lines().map(String::strip))
                .contains("* maxPowerW  9.0 W  -", "vendor     X      X");
        assertThat(CompareCommand.table(answer, true).toString()).doesNotContain("vendor");
    }

    @Test
    void writesAnyTextAsAPartOfAnAddress() {
        assertThat(new Query("/x").with("q", "a b&c").with("none", (Object) null).with("n", 1))
                .hasToString("/x?q=a%20b%26c&n=1");
    }

    private static JsonNode json(String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
