package io.linkwright.gateway.identity;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.gateway.web.SessionCookie;
import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Tells people from programs. A bearer token always counts; without one a page, or a call with a portal session, belongs to
 * the code flow.
 */
@ApplicationScoped
class LoginTenant implements TenantResolver {

    private static final String LOGIN = "login";
    private static final String BEARER = "Default";

    @Override
    public String resolve(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.getHeader("Authorization") != null) {
            return BEARER;
        }
        return ApiDoor.isApi(context) && !SessionCookie.isIn(request) ? BEARER : LOGIN;
    }
}
