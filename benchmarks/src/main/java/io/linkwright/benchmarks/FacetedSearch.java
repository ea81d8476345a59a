package io.linkwright.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import io.linkwright.localstack.FreePort;
import io.linkwright.localstack.LocalKafka;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Faceted search over many parts by the packaged service, tokens checked, against a bare Vert.x endpoint with one indexed page
 * query on the same database. Both are processes of their own with the same options, loaded in turns by the same clients.
 */
@Command(name = "search", description = "Faceted search, as a ratio to a bare endpoint with one indexed page query.")
final class FacetedSearch implements Callable<Integer> {

    private static final double LEAST_THROUGHPUT = 0.5;
    private static final double MOST_P99 = 2;
    private static final int ADDRESSES = 100_000;
    private static final int FEW = 100;

    @Option(names = "--parts", defaultValue = "100000", description = "Parts in the catalogue.")
    private int parts;

    @Option(names = "--seconds", defaultValue = "5", description = "Length of one turn.")
    private double seconds;

    @Option(names = "--rounds", defaultValue = "5", description = "Turns of each; the median ratio counts.")
    private int rounds;

    @Option(names = "--clients", split = ",", defaultValue = "4,16,64", description = "Concurrent clients.")
    private List<Integer> clients;

    @Option(names = "--page", defaultValue = "50", description = "Parts on a page, of both.")
    private int page;

    @Option(names = "--warm-up", defaultValue = "100000", description = "Requests to each before anything is measured.")
    private long warmUp;

    @Option(names = "--jvm", split = " ", defaultValue = "-XX:+UseSerialGC -Xms512m -Xmx512m", description = "Options of both servers.")
    private List<String> jvm;

    @Override
    public Integer call() throws Exception {
        Path logs = Path.of("benchmarks/target/search");
        SignedToken token = SignedToken.create();
        int servicePort = FreePort.find();
        int floorPort = FreePort.find();
        try (SearchDatabase database = new SearchDatabase();
                LocalKafka kafka = LocalKafka.forTest();
                ServerProcess service = ServerProcess.start(jvm,
                        List.of("-jar", "catalog-service/target/quarkus-app/quarkus-run.jar"),
                        environment(database, kafka, token, servicePort), logs.resolve("catalog-service.log"),
                        URI.create("http://127.0.0.1:" + servicePort + "/q/health/ready"))) {
            long begin = System.nanoTime();
            database.fill(parts);
            System.out.printf("%,d parts stored in %.1f s%n", parts, (System.nanoTime() - begin) / 1e9);
            begin = System.nanoTime();
            awaitIndex(servicePort, token.token());
            System.out.printf("searchable %.1f s later%n", (System.nanoTime() - begin) / 1e9);
            SearchRequests requests = new SearchRequests(database.partNumbers(5_000), page);
            try (ServerProcess floor = ServerProcess.start(jvm,
                    List.of("-cp", System.getProperty("java.class.path"), BareEndpoint.class.getName(),
                            String.valueOf(floorPort), String.valueOf(database.port())),
                    Map.of(), logs.resolve("bare-endpoint.log"), URI.create("http://127.0.0.1:" + floorPort
                            + requests.pages(1).get(0)))) {
                Sides sides = new Sides(floorPort, servicePort, requests.pages(ADDRESSES),
                        new long[] { floor.pid(), database.pid() }, new long[] { service.pid(), database.pid() });
                boolean within = measure(sides, token.token(), requests);
                System.out.printf("resident memory: service %d MB, bare endpoint %d MB%n", service.residentMb(),
                        floor.residentMb());
                return within ? 0 : 1;
            }
        }
    }

    /** Who answers, and the processes that work for it. */
    private record Sides(int floorPort, int servicePort, List<String> pages, long[] floorPids, long[] servicePids) {
    }

    private boolean measure(Sides sides, String token, SearchRequests requests) throws InterruptedException {
        List<String> varied = requests.varied(ADDRESSES).stream().distinct().toList();
        List<String> few = varied.subList(0, FEW);
        try (ClosedLoad bare = new ClosedLoad(null); ClosedLoad searching = new ClosedLoad(token)) {
            warmUp(bare, sides.floorPort, sides.pages);
            warmUp(searching, sides.servicePort, varied);
            boolean within = true;
            for (int concurrent : clients) {
                within &= compare("varied queries", bare, searching, sides, varied, concurrent);
                compare("the same " + FEW + " queries again and again", bare, searching, sides, few, concurrent);
            }
            return within;
        }
    }

    /** By requests and not by time, since the compiler counts calls: a busy machine takes longer to the same state. */
    private void warmUp(ClosedLoad load, int port, List<String> addresses) throws InterruptedException {
        for (long answered = 0; answered < warmUp;) {
            answered += Math.max(1, load.run(port, addresses, 16, 2).answered());
        }
    }

    private boolean compare(String what, ClosedLoad bare, ClosedLoad searching, Sides sides, List<String> addresses,
            int concurrent) throws InterruptedException {
        List<Double> throughput = new ArrayList<>();
        List<Double> p99 = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        System.out.printf("%n%d clients, %s%n", concurrent, what);
        int failures = 0;
        for (int round = 0; round < rounds; round++) {
            CpuTime floorBefore = CpuTime.of(sides.floorPids);
            ClosedLoad.Outcome floor = bare.run(sides.floorPort, sides.pages, concurrent, seconds);
            double floorMicros = CpuTime.of(sides.floorPids).microsSince(floorBefore, floor.answered());
            CpuTime searchBefore = CpuTime.of(sides.servicePids);
            ClosedLoad.Outcome search = searching.run(sides.servicePort, addresses, concurrent, seconds);
            double searchMicros = CpuTime.of(sides.servicePids).microsSince(searchBefore, search.answered());
            cpu.add(searchMicros / floorMicros);
            failures += floor.failures() + search.failures();
            throughput.add(search.perSecond() / floor.perSecond());
            p99.add(search.p99Ms() / floor.p99Ms());
            System.out.printf("  floor %s %4.0f us   search %s %4.0f us%n", told(floor), floorMicros, told(search),
                    searchMicros);
        }
        double ratio = median(throughput);
        double slow = median(p99);
        System.out.printf(
                "  throughput %.2f x the floor's (at least %.1f), p99 %.2f x (at most %.0f), CPU %.2f x, failures %d%n", ratio,
                LEAST_THROUGHPUT, slow, MOST_P99, median(cpu), failures);
        return failures == 0 && ratio >= LEAST_THROUGHPUT && slow <= MOST_P99;
    }

    private static String told(ClosedLoad.Outcome outcome) {
        return "%,6.0f/s p50 %5.2f ms p99 %5.2f ms %4.1f kB".formatted(outcome.perSecond(), outcome.p50Ms(), outcome.p99Ms(),
                outcome.meanBytes() / 1000);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
    }

    private void awaitIndex(int port, String token) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest all = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/products/search?limit=1"))
                .header("Authorization", "Bearer " + token).build();
        String wanted = "\"total\":" + parts + ",";
        for (int i = 0; i < 600; i++) {
            if (http.send(all, BodyHandlers.ofString()).body().contains(wanted)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("the service does not find the parts");
    }

    private static Map<String, String> environment(SearchDatabase database, LocalKafka kafka, SignedToken token, int port) {
        return Map.of("QUARKUS_HTTP_PORT", String.valueOf(port), "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", SearchDatabase.NAME, "QUARKUS_DATASOURCE_PASSWORD", SearchDatabase.PASSWORD,
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(), "QUARKUS_OIDC_AUTH_SERVER_URL", "",
                "QUARKUS_OIDC_PUBLIC_KEY", token.publicKey());
    }
}
