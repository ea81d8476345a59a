package io.linkwright.gateway.routing;

import java.net.URI;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;

/** Opens a request to one service. */
record ServiceOrigin(String name, URI address, HttpClient client) implements OriginRequestProvider {

    @Override
    public Future<HttpClientRequest> create(ProxyContext context) {
        return client.request(new RequestOptions().setHost(address.getHost()).setPort(address.getPort())
                .setSsl("https".equals(address.getScheme())))
                // The exchange hears of a failure by its response; without a handler the client would also log it.
                .onSuccess(request -> request.exceptionHandler(failure -> {
                }));
    }
}
