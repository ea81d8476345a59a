package io.linkwright.gateway.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/**
 * What browsers are told to refuse. Pages load nothing but the portal's own files, and nothing inline; the API's
 * documentation, a foreign page, needs its inline script and style.
 */
@ApplicationScoped
class SecurityHeaders {

    private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String API_DOCUMENTATION = "default-src 'none'; script-src 'self' 'unsafe-inline'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";
    /** A drawing carries its own styles, and runs nothing. */
    private static final String DATA = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(this::add, FilterOrder.SECURITY_HEADERS);
    }

    private void add(RoutingContext context) {
        String path = context.normalizedPath();
        MultiMap headers = context.response().headers();
        headers.set("Content-Security-Policy", policy(path));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (isPersonal(path)) {
            headers.set("Cache-Control", "no-store");
        }
        context.next();
    }

    /** What one person may see must not be kept for the next one at the same browser or proxy. */
    private static boolean isPersonal(String path) {
        return path.startsWith("/portal") || path.startsWith("/api/") && !path.startsWith("/api/schemas/");
    }

    private static String policy(String path) {
        if (path.startsWith("/q/swagger-ui")) {
            return API_DOCUMENTATION;
        }
        return path.startsWith("/api/") || path.startsWith("/q/") ? DATA : PAGES;
    }
}
