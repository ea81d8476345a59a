package io.linkwright.gateway.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.linkwright.gateway.identity.ApiDoor;
import io.linkwright.gateway.identity.CallerToken;
import io.linkwright.gateway.web.RequestId;
import io.quarkus.runtime.configuration.MemorySize;
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
    private final ServiceConfig services;
    private final long bodyLimitBytes;

    ServiceRoutes(HttpClient client, ServiceConfig services,
            @ConfigProperty(name = "linkwright.http.max-body-size") MemorySize bodyLimit) {
        this.client = client;
        this.services = services;
        this.bodyLimitBytes = bodyLimit.asLongValue();
    }

    void register(@Observes Router router) {
        services.addresses().forEach((name, address) -> {
            ServiceOrigin origin = new ServiceOrigin(name, address, client);
            PublicPaths.of(name).forEach(path -> router.route(path + "/*").order(ROUTE_ORDER)
                    .handler(context -> pass(context, origin, CallerToken.of(ApiDoor.identity(context)))));
            PublicPaths.openOf(name).forEach(
                    path -> router.route(path + "/*").order(ROUTE_ORDER).handler(context -> pass(context, origin, null)));
        });
    }

    /** @param accessToken null where nobody has to sign in */
    private void pass(RoutingContext context, ServiceOrigin origin, String accessToken) {
        ServiceExchange exchange = new ServiceExchange(origin.name(), uri(context, origin.name()), RequestId.of(context),
                accessToken, bodyLimitBytes);
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client).origin(origin).addInterceptor(exchange)
                .handle(context.request());
    }

    /** What was matched is what is passed on: no dots, no double slashes that another server might read differently. */
    private static String uri(RoutingContext context, String service) {
        String path = PublicPaths.inner(service, context.normalizedPath());
        String query = context.request().query();
        return query == null ? path : path + "?" + query;
    }
}
