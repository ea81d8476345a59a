package io.linkwright.gateway.routing;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.linkwright.gateway.identity.ApiDoor;
import io.linkwright.gateway.identity.CallerToken;
import io.linkwright.gateway.web.RequestId;
import io.linkwright.kit.problem.BodyLimits;
import io.vertx.core.http.HttpClient;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;

/** Which paths of the public API each service answers. */
@ApplicationScoped
class ServiceRoutes {

    /** Before the gateway's own REST resources, which begin at 10,000. */
    private static final int ROUTE_ORDER = 1000;

    private final HttpClient client;
    private final HttpClient largeUploads;
    private final ServiceConfig services;
    private final BodyLimits limits;

    ServiceRoutes(HttpClient client, @LargeUploads HttpClient largeUploads, ServiceConfig services, BodyLimits limits) {
        this.client = client;
        this.largeUploads = largeUploads;
        this.services = services;
        this.limits = limits;
    }

    void register(@Observes Router router) {
        services.addresses().forEach((name, address) -> {
            PublicPaths.of(name).forEach(path -> router.route(path + "/*").order(ROUTE_ORDER)
                    .handler(context -> pass(context, name, address, CallerToken.of(ApiDoor.identity(context)))));
            PublicPaths.openOf(name).forEach(path -> router.route(path + "/*").order(ROUTE_ORDER)
                    .handler(context -> pass(context, name, address, null)));
        });
    }

    /** @param accessToken null where nobody has to sign in */
    private void pass(RoutingContext context, String service, URI address, String accessToken) {
        long bodyLimitBytes = limits.bytes(context.normalizedPath(), context.request().getHeader("Content-Type"));
        HttpClient chosen = bodyLimitBytes > limits.maxBodySize().asLongValue() ? largeUploads : client;
        ServiceExchange exchange = new ServiceExchange(service, uri(context, service), RequestId.of(context), accessToken,
                bodyLimitBytes);
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), chosen)
                .origin(new ServiceOrigin(service, address, chosen)).addInterceptor(exchange).handle(context.request());
    }

    /** What was matched is what is passed on: no dots, no double slashes that another server might read differently. */
    private static String uri(RoutingContext context, String service) {
        String path = PublicPaths.inner(service, context.normalizedPath());
        String query = context.request().query();
        return query == null ? path : path + "?" + query;
    }
}
