package io.linkwright.gateway.identity;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.linkwright.gateway.web.FilterOrder;
import io.linkwright.gateway.web.ProblemWriter;
import io.linkwright.kit.problem.Problems;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;

/**
 * Lets nobody into the API who is not known, whichever service answers in the end, and says so in a problem document. Which
 * role may do what is decided further in.
 */
@ApplicationScoped
public class ApiDoor {

    private static final Logger LOG = Logger.getLogger(ApiDoor.class);
    private static final String IDENTITY = ApiDoor.class.getName();

    void register(@Observes Filters filters) {
        filters.register(this::check, FilterOrder.API_DOOR);
    }

    static boolean isApi(RoutingContext context) {
        return context.normalizedPath().startsWith("/api/");
    }

    /** The caller of a request that has passed. */
    public static SecurityIdentity identity(RoutingContext context) {
        return context.get(IDENTITY);
    }

    private void check(RoutingContext context) {
        if (!isApi(context) || context.normalizedPath().startsWith("/api/schemas/")) {
            context.next();
            return;
        }
        // Otherwise a failure would be answered before it comes here.
        context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        QuarkusHttpUser.getSecurityIdentity(context, null).subscribe().with(identity -> {
            if (identity == null || identity.isAnonymous()) {
                refuse(context, "Send a bearer token of the realm, or sign in to the portal.");
            } else {
                context.put(IDENTITY, identity);
                context.next();
            }
        }, failure -> failed(context, failure));
    }

    private static void failed(RoutingContext context, Throwable failure) {
        if (failure instanceof AuthenticationException) {
            refuse(context, "The token or the session is not valid, or no longer.");
        } else {
            LOG.warnf("%s %s: nobody can be authenticated: %s", context.request().method(), context.request().path(),
                    failure.getMessage());
            ProblemWriter.answer(context.request(),
                    Problems.unavailable("identity-unavailable", "The identity provider cannot be reached."));
        }
    }

    private static void refuse(RoutingContext context, String detail) {
        LOG.infof("%s %s: refused, nobody is signed in", context.request().method(), context.request().path());
        context.response().putHeader("WWW-Authenticate", "Bearer");
        ProblemWriter.answer(context.request(),
                Problems.of(401, "not-authenticated", "Not authenticated", detail, List.of()));
    }
}
