package io.linkwright.gateway.routing;

import java.util.List;
import java.util.Map;

/** Which paths of the public API each service behind the gateway answers. */
public final class PublicPaths {

    private static final Map<String, List<String>> BY_SERVICE = Map.of(
            "catalog", List.of("/api/products", "/api/platforms", "/api/designs"),
            "vetting", List.of("/api/lots", "/api/verdicts", "/api/audit-profiles", "/api/supply", "/api/allocations"),
            "quote", List.of("/api/quotes", "/api/price-books"));

    static List<String> of(String service) {
        return BY_SERVICE.get(service);
    }

    public static boolean includes(String service, String path) {
        return of(service).stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }

    private PublicPaths() {
    }
}
