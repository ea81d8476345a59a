package io.linkwright.gateway.routing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which paths of the public API each service behind the gateway answers. They are the service's own paths, but for the dead
 * letters: every service has some, the gateway too, so the public path names the service.
 */
public final class PublicPaths {

    private static final Map<String, List<String>> BY_SERVICE = Map.of(
            "catalog", List.of("/api/products", "/api/platforms", "/api/designs", "/api/compatibility", "/api/fibre-paths",
                    "/api/imports", "/api/exports"),
            "vetting", List.of("/api/lots", "/api/verdicts", "/api/audit-profiles", "/api/supply", "/api/allocations",
                    "/api/reaudits", "/api/inspection", "/api/certificates", "/api/certificate-keys"),
            "quote", List.of("/api/quotes", "/api/price-books"));

    /** For everybody, known or not. */
    private static final Map<String, List<String>> OPEN = Map.of("vetting", List.of("/.well-known/linkwright"));

    private static final String DEAD_LETTERS = "/api/dead-letters";

    /** Public paths, each with all that is below. */
    static List<String> of(String service) {
        return Stream.concat(BY_SERVICE.get(service).stream(), Stream.of(deadLetters(service))).toList();
    }

    /** Public paths for which nobody has to sign in, each with all that is below. */
    static List<String> openOf(String service) {
        return OPEN.getOrDefault(service, List.of());
    }

    /** Whether nobody has to sign in for a public path. */
    public static boolean isOpen(String publicPath) {
        return OPEN.values().stream().flatMap(List::stream).anyMatch(prefix -> isBelow(prefix, publicPath));
    }

    /** What the service calls a path that {@link #of} leads to it. */
    static String inner(String service, String publicPath) {
        String deadLetters = deadLetters(service);
        return isBelow(deadLetters, publicPath) ? DEAD_LETTERS + publicPath.substring(deadLetters.length()) : publicPath;
    }

    /** What the public calls one of the service's paths; empty if it is not for the public. */
    public static Optional<String> published(String service, String innerPath) {
        if (isBelow(DEAD_LETTERS, innerPath)) {
            return Optional.of(deadLetters(service) + innerPath.substring(DEAD_LETTERS.length()));
        }
        return Stream.concat(BY_SERVICE.get(service).stream(), openOf(service).stream())
                .anyMatch(prefix -> isBelow(prefix, innerPath)) ? Optional.of(innerPath)
                        : Optional.empty();
    }

    private static String deadLetters(String service) {
        return DEAD_LETTERS + "/" + service;
    }

    private static boolean isBelow(String prefix, String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }

    private PublicPaths() {
    }
}
