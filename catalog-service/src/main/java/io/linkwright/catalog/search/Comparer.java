package io.linkwright.catalog.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.linkwright.catalog.search.Comparison.ComparedPart;
import io.linkwright.catalog.search.Comparison.Row;
import io.linkwright.catalog.search.Comparison.Value;

/** Sets documents of products side by side, whatever attributes they have. */
final class Comparer {

    private static final String NAME = "partNumber";

    private final Map<String, String> sources;

    /** @param sources document by key */
    Comparer(Map<String, String> sources) {
        this.sources = Map.copyOf(sources);
    }

    /** @param documents one for each part */
    Comparison compare(List<ComparedPart> parts, List<JsonNode> documents) {
        List<Map<String, Value>> columns = documents.stream().map(Comparer::attributes).toList();
        TreeSet<String> attributes = new TreeSet<>(AttributeNames.ORDER);
        columns.forEach(column -> attributes.addAll(column.keySet()));
        attributes.remove(NAME);
        List<Row> rows = attributes.stream().map(attribute -> row(attribute, columns)).toList();
        Map<String, String> cited = new TreeMap<>();
        rows.forEach(row -> row.values().stream().filter(value -> value != null && value.source() != null)
                .forEach(value -> cited.put(value.source(), sources.getOrDefault(value.source(), value.source()))));
        return new Comparison(parts, rows, cited);
    }

    private static Row row(String attribute, List<Map<String, Value>> columns) {
        List<Value> values = new ArrayList<>();
        columns.forEach(column -> values.add(column.get(attribute)));
        boolean differs = values.stream().map(Comparer::told).distinct().count() > 1;
        return new Row(attribute, AttributeNames.title(attribute), differs, values);
    }

    /** As text, so that 17 and 17.0 are the same. */
    private static String told(Value value) {
        if (value == null) {
            return "";
        }
        return value.value().isNumber() ? value.value().decimalValue().stripTrailingZeros().toPlainString()
                : value.value().toString();
    }

    private static Map<String, Value> attributes(JsonNode document) {
        Map<String, Value> attributes = new LinkedHashMap<>();
        collect("", document, attributes);
        return attributes;
    }

    private static void collect(String path, JsonNode node, Map<String, Value> into) {
        if (node.isNull() || node.isArray() && node.isEmpty()) {
            return;
        }
        if (node.has("value") && node.has("source") && node.has("confidence")) {
            into.put(path, new Value(node.get("value"), AttributeNames.unit(path), node.get("source").textValue(),
                    node.get("confidence").textValue()));
        } else if (node.isObject()) {
            node.properties().forEach(field -> collect(path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                    field.getValue(), into));
        } else if (path.equals("notes")) {
            into.put(path, new Value(texts(node), null, null, null));
        } else {
            into.put(path, new Value(node, AttributeNames.unit(path), null, null));
        }
    }

    private static JsonNode texts(JsonNode notes) {
        ArrayNode texts = JsonNodeFactory.instance.arrayNode();
        notes.forEach(note -> texts.add(note.path("text")));
        return texts;
    }
}
