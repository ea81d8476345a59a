package io.linkwright.kit.problem;

import java.util.Comparator;
import java.util.Map;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** How large a body may be. */
@ConfigMapping(prefix = "linkwright.http")
public interface BodyLimits {

    MemorySize maxBodySize();

    /**
     * Other limits for what is below a path, such as {@code linkwright.http.body-limits."/api/imports"=64M}. A step in braces
     * stands for any one step, and what follows a semicolon for the only media type that the limit holds for:
     * {@code "/api/lots/{lot}/measurements;text/csv"}. Of several that match, the longest holds.
     */
    Map<String, MemorySize> bodyLimits();

    /** @param mediaType with or without parameters; null when the request has none */
    default long bytes(String path, String mediaType) {
        return bodyLimits().entrySet().stream().filter(limit -> holds(limit.getKey(), path, mediaType))
                .max(Comparator.comparingInt(limit -> limit.getKey().length())).map(Map.Entry::getValue)
                .orElseGet(this::maxBodySize).asLongValue();
    }

    private static boolean holds(String limit, String path, String mediaType) {
        String[] pathAndType = limit.split(";", 2);
        if (pathAndType.length == 2 && (mediaType == null
                || !mediaType.split(";", 2)[0].strip().equalsIgnoreCase(pathAndType[1]))) {
            return false;
        }
        String[] wanted = pathAndType[0].split("/");
        String[] steps = path.split("/");
        if (steps.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].equals(steps[i]) && !wanted[i].startsWith("{")) {
                return false;
            }
        }
        return true;
    }
}
