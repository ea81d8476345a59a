package io.linkwright.catalog.store;

import java.util.EnumSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.flipkart.zjsonpatch.DiffFlags;
import com.flipkart.zjsonpatch.JsonDiff;

import io.linkwright.catalog.json.CatalogueJson;

/** What differs between two documents. */
public final class JsonChanges {

    private static final EnumSet<DiffFlags> FLAGS = EnumSet.of(DiffFlags.OMIT_MOVE_OPERATION, DiffFlags.OMIT_COPY_OPERATION,
            DiffFlags.ADD_ORIGINAL_VALUE_ON_REPLACE);

    /** An RFC 6902 patch from one to the other; each replacement also has the value it replaces, as {@code fromValue}. */
    public static JsonNode between(String before, String after) {
        return JsonDiff.asJson(CatalogueJson.read(before, JsonNode.class), CatalogueJson.read(after, JsonNode.class), FLAGS);
    }

    private JsonChanges() {
    }
}
