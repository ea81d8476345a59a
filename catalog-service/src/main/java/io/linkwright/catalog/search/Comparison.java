package io.linkwright.catalog.search;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.contracts.catalog.PartKind;

/**
 * Parts side by side.
 *
 * @param rows every attribute that at least one of the parts has
 * @param sources document by the key that the values name
 */
record Comparison(List<ComparedPart> parts, List<Row> rows, Map<String, String> sources) {

    record ComparedPart(String partNumber, PartKind kind, String vendor, String description, long revision) {
    }

    /**
     * @param attribute path in a part's document, such as {@code reachM.OM4}
     * @param differs whether the parts are not all alike in it; to lack it is a difference too
     * @param values one for each part in their order; null for one that lacks it
     */
    record Row(String attribute, String title, boolean differs, List<Value> values) {
    }

    /**
     * @param unit null for what has none
     * @param source null for what is no figure, such as the vendor
     */
    record Value(JsonNode value, String unit, String source, String confidence) {
    }
}
