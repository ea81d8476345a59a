package io.linkwright.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses a body that announces itself as too large before a byte of it is read. See {@link CountedBody} for the others.
 */
@ApplicationScoped
class BodyLimit {

    private static final Logger LOG = Logger.getLogger(BodyLimit.class);
    private static final int BEFORE_AUTHENTICATION = 1000;

    private final BodyLimits limits;

    BodyLimit(BodyLimits limits) {
        this.limits = limits;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    private void check(RoutingContext context) {
        String announced = context.request().getHeader("Content-Length");
        long limitBytes = limits.bytes(context.request().path(),
                context.request().getHeader("Content-Type"));
        if (announced == null || announced.length() < 19 && Long.parseLong(announced) <= limitBytes) {
            context.next();
            return;
        }
        LOG.infof("%s %s: refused a body of %s bytes", context.request().method(), context.request().path(), announced);
        JsonObject problem = new JsonObject().put("type", Problems.TYPE_PREFIX + "body-too-large")
                .put("title", "The body is too large").put("status", 413)
                .put("detail", "A body may have " + limitBytes + " bytes at most.").put("code", "body-too-large");
        context.response().setStatusCode(413).putHeader("Content-Type", "application/problem+json")
                .putHeader("Connection", "close").end(problem.encode());
    }
}
