package io.linkwright.gateway.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;

/** The cookie of the portal's session, which the OIDC extension writes, in several pieces when it is long. */
public final class SessionCookie {

    private static final String PREFIX = "q_session";

    public static boolean isIn(HttpServerRequest request) {
        return request.cookies().stream().anyMatch(cookie -> matches(cookie.getName()));
    }

    /** Tells the browser to forget it. */
    public static void drop(HttpServerRequest request) {
        request.cookies().stream().map(Cookie::getName).filter(SessionCookie::matches).distinct().toList()
                .forEach(name -> request.response()
                        .addCookie(Cookie.cookie(name, "").setPath("/").setMaxAge(0).setHttpOnly(true)));
    }

    private static boolean matches(String cookieName) {
        return cookieName.startsWith(PREFIX);
    }

    private SessionCookie() {
    }
}
