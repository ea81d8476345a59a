package io.linkwright.benchmarks;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * From a posted consultation to its drafted quote at the gateway, against three bare hops through the same broker in the same
 * run. The floor is measured before and after each load, at the load's own rate and with messages of the real events' size.
 */
@Command(name = "consultation", description = "Consultation posted -> quote drafted and visible, as a ratio to three bare hops.")
final class ConsultationLatency implements Callable<Integer> {

    /** About what a drafted quote of the example weighs; the other two events are of that order. */
    private static final int EVENT_BYTES = 16 * 1024;
    private static final double P50_LIMIT = 4;
    private static final double P99_LIMIT = 10;

    @Option(names = "--port-offset", defaultValue = "0", description = "As given to ./linkwright up.")
    private int portOffset;

    @Option(names = "--example", defaultValue = "examples/h200-1024.json", description = "What is asked for.")
    private Path example;

    @Option(names = "--warm-up", defaultValue = "1000", description = "Consultations before anything is measured.")
    private int warmUp;

    @Option(names = "--seconds", defaultValue = "30", description = "How long each rate is kept up; twice that at 1 a second.")
    private int seconds;

    @Option(names = "--rates", split = ",", defaultValue = "1,20", description = "Consultations a second.")
    private List<Integer> rates;

    @Override
    public Integer call() throws Exception {
        byte[] request = Files.readAllBytes(example);
        boolean within = true;
        try (BareHops hops = new BareHops("127.0.0.1:" + (19092 + portOffset));
                GatewayClient gateway = new GatewayClient(loopback(8080), loopback(18080), "ada")) {
            System.out.println("warming up with " + warmUp + " consultations");
            new PacedLoad(20, warmUp).run(() -> gateway.consult(request));
            new PacedLoad(50, 500).run(() -> hops.send(new byte[EVENT_BYTES]));
            for (int rate : rates) {
                within &= measure(new PacedLoad(rate, Math.max(2, rate) * seconds), hops, gateway, request);
            }
        }
        return within ? 0 : 1;
    }

    private URI loopback(int port) {
        return URI.create("http://127.0.0.1:" + (port + portOffset));
    }

    private static boolean measure(PacedLoad load, BareHops hops, GatewayClient gateway, byte[] request)
            throws InterruptedException {
        PacedLoad halfFloor = new PacedLoad(load.perSecond(), load.count() / 2);
        List<Long> floorNanos = new ArrayList<>(halfFloor.run(() -> hops.send(new byte[EVENT_BYTES])).nanos());
        PacedLoad.Outcome outcome = load.run(() -> gateway.consult(request));
        floorNanos.addAll(halfFloor.run(() -> hops.send(new byte[EVENT_BYTES])).nanos());
        Percentiles floor = Percentiles.ofNanos(floorNanos);
        Percentiles suite = Percentiles.ofNanos(outcome.nanos());
        double p50 = suite.p50Ms() / floor.p50Ms();
        double p99 = suite.p99Ms() / floor.p50Ms();
        System.out.printf("%n%.0f consultations a second%n  three bare hops  %s%n  consultation     %s%n", load.perSecond(),
                floor,
                suite);
        System.out.printf("  p50 is %.2f x the floor's p50 (at most %.0f)%n", p50, P50_LIMIT);
        System.out.printf("  p99 is %.2f x the floor's p50 (at most %.0f), %.2f x its p99%n", p99, P99_LIMIT,
                suite.p99Ms() / floor.p99Ms());
        System.out.printf("  lost: %d%n", outcome.lost());
        return outcome.lost() == 0 && p50 <= P50_LIMIT && p99 <= P99_LIMIT;
    }
}
