package io.linkwright.kit.problem;

import java.util.Map;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** How large a body may be. */
@ConfigMapping(prefix = "linkwright.http")
interface BodyLimits {

    MemorySize maxBodySize();

    /** Another limit for what is below a path, such as {@code linkwright.http.body-limits."/api/imports"=64M}. */
    Map<String, MemorySize> bodyLimits();

    static long bytes(BodyLimits limits, String path) {
        return limits.bodyLimits().entrySet().stream().filter(limit -> path.startsWith(limit.getKey()))
                .max(Map.Entry.comparingByKey()).map(Map.Entry::getValue).orElseGet(limits::maxBodySize).asLongValue();
    }
}
