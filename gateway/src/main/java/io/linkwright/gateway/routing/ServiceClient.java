package io.linkwright.gateway.routing;

import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;

/** The one HTTP client that reaches the services. It follows no redirects and keeps its connections open. */
@ApplicationScoped
class ServiceClient {

    private static final int CONNECT_TIMEOUT_MS = 2000;
    /** Ends an exchange in which nothing moves; also bounds how long a service may take to begin its answer. */
    private static final int IDLE_TIMEOUT_S = 120;
    private static final int CONNECTIONS_PER_SERVICE = 64;
    private static final int WAITING_PER_SERVICE = 1024;

    @Produces
    @ApplicationScoped
    HttpClient client(Vertx vertx) {
        HttpClientOptions options = new HttpClientOptions().setConnectTimeout(CONNECT_TIMEOUT_MS).setKeepAlive(true)
                .setIdleTimeout(IDLE_TIMEOUT_S).setIdleTimeoutUnit(TimeUnit.SECONDS).setMaxWaitQueueSize(WAITING_PER_SERVICE)
                .setDecompressionSupported(false);
        return vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(CONNECTIONS_PER_SERVICE));
    }

    void close(@Disposes HttpClient client) {
        client.close();
    }
}
