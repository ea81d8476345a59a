package io.linkwright.catalog.platform;

import java.util.List;
import java.util.Locale;

import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.store.DocumentRow;
import io.linkwright.catalog.store.DocumentTable;
import io.linkwright.catalog.store.DocumentTable.Subject;

/** Platforms as rows. */
final class PlatformRows {

    static final DocumentTable TABLE = new DocumentTable(Subject.PLATFORM, "platforms", "name", List.of("kind", "search"),
            "platform_names", "platform");

    static DocumentRow of(Platform platform) {
        String search = String.join(" ", platform.name(), String.join(" ", platform.aliases()), platform.vendor(),
                platform.description()).toLowerCase(Locale.ROOT);
        return new DocumentRow(platform.name(), List.of(platform.kind().name(), search), platform.aliases(),
                CatalogueJson.write(platform, Platform.class));
    }

    private PlatformRows() {
    }
}
