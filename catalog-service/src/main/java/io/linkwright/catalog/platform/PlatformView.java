package io.linkwright.catalog.platform;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.json.Attributes;
import io.linkwright.catalog.json.CatalogueJson;

/**
 * A platform with everything that is known of it.
 *
 * @param attributes each figure with its value, source and confidence
 * @param revision grows by one with each change
 */
record PlatformView(String name, List<String> aliases, Platform.Kind kind, String vendor, String description,
        JsonNode attributes, JsonNode notes, long revision) {

    static PlatformView of(PlatformEntity entity) {
        return of(entity.platform(), entity.revision());
    }

    static PlatformView of(Platform platform, long revision) {
        Attributes attributes = Attributes.of(CatalogueJson.write(platform, Platform.class));
        return new PlatformView(platform.name(), platform.aliases(), platform.kind(), platform.vendor(),
                platform.description(), attributes.figures(), attributes.notes(), revision);
    }
}
