package io.linkwright.gateway.web;

import java.net.URI;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.linkwright.kit.problem.Problems;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses what another site makes a signed-in browser send. A request that changes something and is authenticated by the
 * session's cookie must come from the portal itself. A bearer token cannot be added by another site, so requests that carry
 * one pass.
 */
@ApplicationScoped
class SameOrigin {

    private static final Logger LOG = Logger.getLogger(SameOrigin.class);
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    /** Only script of the same origin can set a header of its own making. */
    static final String OWN_HEADER = "X-Linkwright-Request";

    void register(@Observes Filters filters) {
        filters.register(this::check, FilterOrder.SAME_ORIGIN);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (isAllowed(request)) {
            context.next();
            return;
        }
        LOG.infof("%s %s: refused, sent by another site", request.method(), request.path());
        ProblemWriter.answer(request, Problems.of(403, "cross-site-request", "Not from here",
                "A request with the portal's session must come from the portal. Use a bearer token elsewhere.",
                List.of()));
    }

    static boolean isAllowed(HttpServerRequest request) {
        if (SAFE_METHODS.contains(request.method().name()) || request.getHeader("Authorization") != null
                || !SessionCookie.isIn(request)) {
            return true;
        }
        String fetchSite = request.getHeader("Sec-Fetch-Site");
        if (fetchSite != null) {
            return fetchSite.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return isOwn(origin, request);
        }
        return request.getHeader(OWN_HEADER) != null;
    }

    private static boolean isOwn(String origin, HttpServerRequest request) {
        try {
            return request.authority() != null && request.authority().toString().equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException noOrigin) {
            return false;
        }
    }
}
