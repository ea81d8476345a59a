package io.linkwright.gateway.live;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.kit.problem.Problems;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;

/** Who watches which timeline on this replica. Thread safe. */
@ApplicationScoped
public class TimelineSubscriptions {

    private final Map<UUID, Set<MultiEmitter<? super Hint>>> watchers = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();
    private final LiveConfig config;

    TimelineSubscriptions(LiveConfig config) {
        this.config = config;
    }

    /** Why to look at the timeline again. */
    public enum Hint {
        GROWN,
        HEARTBEAT,
        /** The server stops; not passed on. */
        END
    }

    /**
     * A hint at once, one whenever the timeline may have grown, and one for each heartbeat. Hints that nobody takes in time
     * become one.
     *
     * @param longest when the stream ends by itself
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 if this replica serves as many streams as it may
     */
    public Multi<Hint> watch(UUID consultationId, Duration longest) {
        if (open.incrementAndGet() > config.maxStreams()) {
            open.decrementAndGet();
            throw Problems.unavailable("too-many-streams",
                    "This server follows " + config.maxStreams() + " timelines already; read the timeline instead.");
        }
        Multi<Hint> rings = Multi.createFrom().emitter(emitter -> add(consultationId, emitter), BackPressureStrategy.LATEST);
        Multi<Hint> heartbeats = Multi.createFrom().ticks().every(config.heartbeat()).onOverflow().drop()
                .map(tick -> Hint.HEARTBEAT);
        return Multi.createBy().merging().streams(rings, heartbeats).select().first(hint -> hint != Hint.END)
                .select().first(longest).onTermination().invoke(open::decrementAndGet);
    }

    private void add(UUID consultationId, MultiEmitter<? super Hint> watcher) {
        watchers.compute(consultationId, (id, present) -> {
            Set<MultiEmitter<? super Hint>> watching = present == null ? ConcurrentHashMap.newKeySet() : present;
            watching.add(watcher);
            return watching;
        });
        watcher.onTermination(() -> watchers.computeIfPresent(consultationId, (id, watching) -> {
            watching.remove(watcher);
            return watching.isEmpty() ? null : watching;
        }));
        watcher.emit(Hint.GROWN);
    }

    void ring(UUID consultationId) {
        watchers.getOrDefault(consultationId, Set.of()).forEach(watcher -> watcher.emit(Hint.GROWN));
    }

    void ringAll() {
        watchers.keySet().forEach(this::ring);
    }

    void closeAll() {
        watchers.values().forEach(watching -> watching.forEach(watcher -> watcher.emit(Hint.END)));
    }
}
