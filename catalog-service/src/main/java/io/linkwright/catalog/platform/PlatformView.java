package io.linkwright.catalog.platform;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.json.Attributes;

/**
 * A platform with everything that is known of it.
 *
 * @param attributes each figure with its value, source and confidence
 * @param revision grows by one with each change
 */
record PlatformView(String name, List<String> aliases, Platform.Kind kind, String vendor, String description,
        JsonNode attributes, JsonNode notes, long revision) {

    static PlatformView of(PlatformEntity entity) {
        Platform platform = entity.platform();
        Attributes attributes = Attributes.of(entity.document());
        return new PlatformView(platform.name(), platform.aliases(), platform.kind(), platform.vendor(),
                platform.description(), attributes.figures(), attributes.notes(), entity.revision());
    }
}
