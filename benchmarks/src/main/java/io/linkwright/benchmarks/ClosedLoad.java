package io.linkwright.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;

/** So many clients, each with one connection, each asking again when it has its answer. Runs on one thread. */
final class ClosedLoad implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final String token;

    /** @param token sent with each request; null for none */
    ClosedLoad(String token) {
        this.token = token;
    }

    /**
     * What came of a load.
     *
     * @param meanBytes of a body
     */
    record Outcome(long answered, double perSecond, double p50Ms, double p99Ms, double meanBytes, int failures) {
    }

    /** Asks the addresses in turn until the time is over; what is under way then still counts. */
    Outcome run(int port, List<String> addresses, int clients, double seconds) throws InterruptedException {
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setDefaultHost("127.0.0.1").setDefaultPort(port).setPipelining(false),
                new PoolOptions().setHttp1MaxSize(clients));
        Run run = new Run(client, addresses, System.nanoTime() + (long) (seconds * 1e9), clients);
        long begin = System.nanoTime();
        for (int i = 0; i < clients; i++) {
            vertx.runOnContext(any -> run.next());
        }
        if (!run.ended.await((long) seconds + 60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the load does not end");
        }
        double took = (System.nanoTime() - begin) / 1e9;
        client.close();
        long[] nanos = Arrays.copyOf(run.nanos, run.answered);
        Arrays.sort(nanos);
        return new Outcome(nanos.length, nanos.length / took, rank(nanos, 0.5), rank(nanos, 0.99),
                (double) run.bytes.get() / Math.max(1, nanos.length), run.failures.get());
    }

    private static double rank(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
    }

    @Override
    public void close() {
        vertx.close();
    }

    /** All on the one event loop, so that nothing here is shared between threads but what is read at the end. */
    private final class Run {

        private final HttpClient client;
        private final List<String> addresses;
        private final long until;
        private final CountDownLatch ended;
        private final AtomicLong bytes = new AtomicLong();
        private final AtomicInteger failures = new AtomicInteger();
        private long[] nanos = new long[1 << 16];
        private int answered;
        private int asked;

        Run(HttpClient client, List<String> addresses, long until, int clients) {
            this.client = client;
            this.addresses = addresses;
            this.until = until;
            ended = new CountDownLatch(clients);
        }

        void next() {
            long begin = System.nanoTime();
            if (begin > until) {
                ended.countDown();
                return;
            }
            client.request(HttpMethod.GET, addresses.get(asked++ % addresses.size())).compose(this::send)
                    .onSuccess(length -> {
                        bytes.addAndGet(length);
                        if (answered == nanos.length) {
                            nanos = Arrays.copyOf(nanos, answered * 2);
                        }
                        nanos[answered++] = System.nanoTime() - begin;
                        next();
                    }).onFailure(failure -> {
                        if (failures.getAndIncrement() == 0) {
                            System.err.println("lost: " + failure);
                        }
                        next();
                    });
        }

        private Future<Integer> send(HttpClientRequest request) {
            if (token != null) {
                request.putHeader("Authorization", "Bearer " + token);
            }
            return request.send().compose(response -> response.body().map(body -> {
                if (response.statusCode() != 200) {
                    throw new IllegalStateException("status " + response.statusCode() + " " + body);
                }
                return body.length();
            }));
        }
    }
}
