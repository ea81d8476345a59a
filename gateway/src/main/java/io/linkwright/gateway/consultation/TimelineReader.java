package io.linkwright.gateway.consultation;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.gateway.consultation.ConsultationViews.LiveEntry;
import io.linkwright.gateway.live.TimelineSubscriptions.Hint;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Turns hints that a timeline may have grown into what is new in it. */
@ApplicationScoped
class TimelineReader {

    private final ConsultationRepository consultations;

    TimelineReader(ConsultationRepository consultations) {
        this.consultations = consultations;
    }

    /**
     * For each hint all entries that were not given out yet, in their order. An empty list answers a heartbeat, and the first
     * hint, so that a client sees the stream open; other hints without news are dropped.
     *
     * @param after the number of the last entry the client knows
     */
    Multi<List<LiveEntry>> follow(UUID consultationId, int after, Multi<Hint> hints) {
        AtomicInteger last = new AtomicInteger(after);
        boolean[] opened = { false };
        return hints.onItem().transformToUniAndConcatenate(hint -> Uni.createFrom().item(() -> {
            List<LiveEntry> news = read(consultationId, last.get());
            if (!news.isEmpty()) {
                last.set(news.get(news.size() - 1).sequence());
            }
            boolean silent = news.isEmpty() && hint == Hint.GROWN && opened[0];
            opened[0] = true;
            return silent ? null : news;
        }).runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
    }

    private List<LiveEntry> read(UUID consultationId, int after) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<TimelineEntry> entries = consultations.timeline(consultationId, after);
            if (entries.isEmpty()) {
                return List.of();
            }
            ConsultationState state = consultations.findById(consultationId).state;
            return entries.stream().map(entry -> LiveEntry.of(entry, state)).toList();
        });
    }
}
