package io.linkwright.gateway.web;

import io.vertx.core.http.HttpServerRequest;

/** The cookie of the portal's session, which the OIDC extension writes, in several pieces when it is long. */
public final class SessionCookie {

    private static final String PREFIX = "q_session";

    public static boolean isIn(HttpServerRequest request) {
        return request.cookies().stream().anyMatch(cookie -> matches(cookie.getName()));
    }

    static boolean matches(String cookieName) {
        return cookieName.startsWith(PREFIX);
    }

    private SessionCookie() {
    }
}
