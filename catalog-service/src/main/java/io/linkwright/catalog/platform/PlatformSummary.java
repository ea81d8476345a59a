package io.linkwright.catalog.platform;

import java.util.List;

/** A platform in a list. */
record PlatformSummary(String name, List<String> aliases, Platform.Kind kind, String vendor, String description) {

    static PlatformSummary of(PlatformEntity entity) {
        Platform platform = entity.platform();
        return new PlatformSummary(platform.name(), platform.aliases(), platform.kind(), platform.vendor(),
                platform.description());
    }
}
