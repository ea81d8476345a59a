package io.linkwright.gateway.routing;

import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;

/** The HTTP clients that reach the services. They follow no redirects and keep their connections open. */
@ApplicationScoped
class ServiceClient {

    private static final int CONNECT_TIMEOUT_MS = 2000;
    /** Ends an exchange in which nothing moves; also bounds how long a service may take to begin its answer. */
    private static final int IDLE_TIMEOUT_S = 120;
    /** A lab checks and stores millions of rows before it answers, in one transaction that may take an hour. */
    private static final int LARGE_UPLOAD_IDLE_TIMEOUT_S = 3700;
    private static final int CONNECTIONS_PER_SERVICE = 64;
    private static final int WAITING_PER_SERVICE = 1024;

    @Produces
    @ApplicationScoped
    HttpClient client(Vertx vertx) {
        return client(vertx, IDLE_TIMEOUT_S);
    }

    /** For bodies beyond the usual limit, on connections of their own. */
    @Produces
    @ApplicationScoped
    @LargeUploads
    HttpClient largeUploads(Vertx vertx) {
        return client(vertx, LARGE_UPLOAD_IDLE_TIMEOUT_S);
    }

    private static HttpClient client(Vertx vertx, int idleTimeoutS) {
        HttpClientOptions options = new HttpClientOptions().setConnectTimeout(CONNECT_TIMEOUT_MS).setKeepAlive(true)
                .setIdleTimeout(idleTimeoutS).setIdleTimeoutUnit(TimeUnit.SECONDS).setMaxWaitQueueSize(WAITING_PER_SERVICE)
                .setDecompressionSupported(false);
        return vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(CONNECTIONS_PER_SERVICE));
    }

    void close(@Disposes HttpClient client) {
        client.close();
    }

    void closeLargeUploads(@Disposes @LargeUploads HttpClient client) {
        client.close();
    }
}
