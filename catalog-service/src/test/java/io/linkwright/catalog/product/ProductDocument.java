package io.linkwright.catalog.product;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.json.DocumentReader;
import io.linkwright.kit.problem.Fault;

/** The document of a reference product or platform, to be changed in one place before it is read. */
public final class ProductDocument {

    private final ObjectNode tree;

    private ProductDocument(ObjectNode tree) {
        this.tree = tree;
    }

    public static ProductDocument of(String partNumber) {
        Product product = CatalogueFixture.CATALOGUE.product(partNumber).orElseThrow();
        return new ProductDocument(CatalogueJson.read(CatalogueJson.write(product, Product.class), ObjectNode.class));
    }

    public static ProductDocument ofPlatform(String name) {
        return new ProductDocument(CatalogueJson.MAPPER.valueToTree(CatalogueFixture.platform(name)));
    }

    /** @param json the new value; null takes the old one away */
    public ProductDocument with(String pointer, String json) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = tree.at(at.head());
        String last = at.last().getMatchingProperty();
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), parsed(json));
        } else if (json == null) {
            ((ObjectNode) parent).remove(last);
        } else {
            ((ObjectNode) parent).set(last, parsed(json));
        }
        return this;
    }

    private static JsonNode parsed(String json) {
        try {
            return CatalogueJson.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public ObjectNode tree() {
        return tree;
    }

    public <T> T read(Class<T> type) {
        List<Fault> faults = new ArrayList<>();
        T value = DocumentReader.read(tree, type, "", faults);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.toString());
        }
        return value;
    }
}
