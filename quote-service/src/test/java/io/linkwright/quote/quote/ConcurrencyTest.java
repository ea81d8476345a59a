package io.linkwright.quote.quote;

import static io.linkwright.quote.quote.QuoteClient.ada;
import static io.linkwright.quote.quote.QuoteClient.get;
import static io.linkwright.quote.quote.QuoteClient.post;
import static io.linkwright.quote.quote.QuoteClient.sam;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.catalog.DesignProposed;
import io.linkwright.kit.event.EventContext;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ConcurrencyTest extends QuoteServiceTest {

    @Inject
    QuoteExpiry expiry;

    @Inject
    QuoteDrafting drafting;

    @Test
    void ofManyAcceptancesOneCounts() throws Exception {
        String id = client.issued();

        List<Integer> statuses = atOnce(IntStream.range(0, 6).<Callable<Integer>> mapToObj(
                each -> () -> post(ada(), id, "accept").statusCode()).toList());

        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409);
        assertThat(client.eventIds(EventTypes.QUOTE_ACCEPTED,
                accepted -> accepted.quote().quoteId().equals(id))).hasSize(1);
        assertThat(get(ada(), id).jsonPath().getList("history")).hasSize(3);
    }

    @Test
    void ofManyIssuesOneCounts() throws Exception {
        String id = client.drafted();

        List<Integer> statuses = atOnce(IntStream.range(0, 4).<Callable<Integer>> mapToObj(each -> () -> QuoteClient.as(sam())
                .contentType("application/json").body("{\"acceptedRisk\": \"Yes.\"}").post("/api/quotes/" + id + "/issue")
                .statusCode())
                .toList());

        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
    }

    @RepeatedTest(5)
    void acceptingAndDecliningAtOnceLeavesOneOfThem() throws Exception {
        String id = client.issued();

        List<Integer> statuses = atOnce(
                List.of(() -> post(ada(), id, "accept").statusCode(), () -> post(ada(), id, "decline").statusCode()));

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(state(id)).isEqualTo(statuses.get(0) == 200 ? "ACCEPTED" : "DECLINED");
    }

    @RepeatedTest(10)
    void acceptingWhileItExpiresLeavesOneOfThem() throws Exception {
        String id = client.issued();

        List<Integer> statuses = atOnce(List.of(() -> post(ada(), id, "accept").statusCode(), () -> {
            clock.advance(Duration.ofDays(31));
            expiry.expireLapsed();
            return 0;
        }));
        expiry.expireLapsed();

        assertThat(statuses.get(0)).isIn(200, 409);
        assertThat(state(id)).isEqualTo(statuses.get(0) == 200 ? "ACCEPTED" : "EXPIRED");
        assertThat(get(ada(), id).jsonPath().getList("history")).hasSize(3);
    }

    @Test
    void twoReplicasExpireEachOfferOnce() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int offer = 0; offer < 8; offer++) {
            ids.add(client.issued());
        }
        clock.advance(Duration.ofDays(31));

        atOnce(IntStream.range(0, 3).<Callable<Integer>> mapToObj(replica -> () -> {
            expiry.expireLapsed();
            return 0;
        }).toList());
        expiry.expireLapsed();

        assertThat(ids).allSatisfy(id -> {
            assertThat(state(id)).isEqualTo("EXPIRED");
            assertThat(get(ada(), id).jsonPath().getList("history")).hasSize(3);
        });
        assertThat(client.eventIds(EventTypes.QUOTE_EXPIRED,
                expired -> ids.contains(expired.quote().quoteId()))).hasSize(ids.size());
    }

    @Test
    void oneDesignDraftedTwiceAtOnceBecomesOneQuote() throws Exception {
        DesignProposed design = Designs.h200();

        atOnce(IntStream.range(0, 3).<Callable<Boolean>> mapToObj(each -> () -> {
            drafting.draft(design, EventContext.NONE);
            return true;
        }).toList());

        assertThat(QuoteClient.ids(design.consultationId())).hasSize(1);
    }

    private static String state(String id) {
        return get(ada(), id).jsonPath().getString("state");
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<T>> futures = calls.stream().map(call -> threads.submit(() -> {
                start.await();
                return call.call();
            })).toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
