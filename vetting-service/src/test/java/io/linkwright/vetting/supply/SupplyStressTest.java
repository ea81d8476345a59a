package io.linkwright.vetting.supply;

import static io.linkwright.vetting.supply.Quotes.line;
import static io.linkwright.vetting.supply.Quotes.quote;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.quote.QuoteAccepted;
import io.linkwright.contracts.quote.QuoteSnapshot;
import io.linkwright.contracts.quote.QuoteSnapshot.Vetting;
import io.linkwright.kit.event.EventContext;
import io.linkwright.servicetest.TestEvents;
import io.linkwright.vetting.VettingTest;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Everything that moves units, all at once and in any order, with steps that fail in between. Bounded in time. */
@QuarkusTest
class SupplyStressTest extends VettingTest {

    private static final Duration TIME = Duration.ofSeconds(8);
    private static final int THREADS = 8;

    @Inject
    Allocator allocator;

    @Inject
    Releasing releasing;

    @Inject
    DataSource database;

    /** What a power failure looks like from inside: the transaction never commits. */
    private static final class Aborted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Queue<QuoteSnapshot> accepted = new ConcurrentLinkedQueue<>();
    private final Queue<UUID> allocations = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> done = new ConcurrentHashMap<>();

    @Test
    void noUnitIsPromisedTwiceWhateverMeetsAndWhateverFails() throws Exception {
        List<String> parts = List.of(knownPart("400GBASE-DR4", 1), knownPart("400GBASE-DR4", 1));
        List<String> lots = new ArrayList<>();
        for (String part : parts) {
            for (int i = 0; i < 2; i++) {
                lots.add(measuredLot(part, 60, 12));
            }
        }
        long seed = System.nanoTime();
        Instant end = Instant.now().plus(TIME);
        List<Callable<Void>> work = new ArrayList<>();
        try (TestEvents events = new TestEvents()) {
            for (int thread = 0; thread < THREADS; thread++) {
                Random random = new Random(seed + thread);
                work.add(() -> {
                    while (Instant.now().isBefore(end)) {
                        step(random, parts, lots, events);
                    }
                    return null;
                });
            }
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            try {
                for (Future<Void> worker : threads.invokeAll(work)) {
                    worker.get();
                }
            } finally {
                threads.shutdown();
            }
        }
        SupplyInvariants.hold(database);
        assertThat(done.keySet()).as("seed " + seed + ": " + done).contains("served", "served before", "released", "aborted",
                "audited", "measured");
    }

    private void step(Random random, List<String> parts, List<String> lots, TestEvents events) {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> serve(fresh(random, parts));
            case 4 -> redeliver(random, events);
            case 5, 6, 7 -> release(random, false);
            case 8 -> release(random, true);
            case 9 -> complete();
            case 10 -> abort(fresh(random, parts));
            default -> audit(random, lots);
        }
    }

    private static QuoteSnapshot fresh(Random random, List<String> parts) {
        long one = 1 + random.nextInt(12);
        long other = 1 + random.nextInt(12);
        return random.nextBoolean()
                ? quote(null, line(1, parts.get(0), one, Vetting.VETTED), line(2, parts.get(1), other, Vetting.VETTED))
                : quote(null, line(1, parts.get(1), other, Vetting.VETTED), line(2, parts.get(0), one, Vetting.VETTED));
    }

    private void serve(QuoteSnapshot quote) {
        accepted.add(quote);
        QuarkusTransaction.requiringNew().call(() -> allocator.serve(quote, EventContext.NONE)).ifPresentOrElse(served -> {
            allocations.add(served.allocation().id());
            count("served");
        }, () -> count("served before"));
    }

    /** The same acceptance once more, by the broker with another event id, and at once in this process. */
    private void redeliver(Random random, TestEvents events) {
        List<QuoteSnapshot> known = List.copyOf(accepted);
        if (known.isEmpty()) {
            return;
        }
        QuoteSnapshot quote = known.get(random.nextInt(known.size()));
        if (random.nextInt(4) == 0) {
            events.send(EventTypes.QUOTE_ACCEPTED, quote.quoteId(), new QuoteAccepted(quote, "ada", Instant.now()),
                    quote.consultationId());
        }
        serve(quote);
    }

    private void release(Random random, boolean all) {
        UUID allocation = allocations.poll();
        if (allocation == null) {
            return;
        }
        allocations.add(allocation);
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                Map<UUID, Long> live = QuarkusTransaction.joiningExisting().call(() -> live(allocation));
                List<ReleaseRequest.LotQuantity> some = live.entrySet().stream().limit(1)
                        .map(lot -> new ReleaseRequest.LotQuantity(lot.getKey(), 1L + random.nextInt(3))).toList();
                releasing.release(allocation, new ReleaseRequest("x", all || some.isEmpty() ? null : some), "sam");
                if (random.nextInt(6) == 0) {
                    throw new Aborted();
                }
            });
            count("released");
        } catch (HttpProblem refused) {
            count("release refused " + refused.getStatusCode());
        } catch (Aborted expected) {
            count("aborted");
        }
    }

    @Inject
    Allocations ledgers;

    private Map<UUID, Long> live(UUID allocation) {
        return ledgers.ledger(allocation).orElseThrow().liveByLot();
    }

    private void complete() {
        UUID allocation = allocations.poll();
        if (allocation == null) {
            return;
        }
        allocations.add(allocation);
        try {
            QuarkusTransaction.requiringNew().run(() -> allocator.complete(allocation, "sam"));
            count("completed");
        } catch (HttpProblem refused) {
            count("completion refused " + refused.getStatusCode());
        }
    }

    private void abort(QuoteSnapshot quote) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                allocator.serve(quote, EventContext.NONE);
                throw new Aborted();
            });
        } catch (Aborted expected) {
            count("aborted");
        }
        if (quote.quoteId().hashCode() % 2 == 0) {
            serve(quote);
        }
    }

    /** A newly measured unit, good or bad, or a retest that makes all good; then a verdict. */
    private void audit(Random random, List<String> lots) {
        String lot = lots.get(random.nextInt(lots.size()));
        String serial = "N" + random.nextInt(30) + "-" + lot.substring(0, 8);
        double tdecqDb = random.nextInt(4) == 0 ? 3.9 : 2.4;
        String at = String.format(Locale.ROOT, "2026-03-0%dT0%d", 3 + random.nextInt(6), random.nextInt(10));
        measure(lot, healthyUnit(serial, 4, tdecqDb).stream().map(row -> row.replace("2026-03-02T08", at)).toList());
        count("measured");
        audit(lot, null).statusCode(201);
        count("audited");
    }

    private void count(String what) {
        done.computeIfAbsent(what, none -> new AtomicInteger()).incrementAndGet();
    }

    private static String measuredLot(String part, long quantity, int units) {
        String lot = lot(part, quantity);
        List<String> rows = new ArrayList<>();
        String prefix = unique("S");
        for (int unit = 0; unit < units; unit++) {
            rows.addAll(healthyUnit(prefix + "-" + unit, 4, 2.4));
        }
        measure(lot, rows).statusCode(201);
        audit(lot, null).statusCode(201);
        return lot;
    }
}
