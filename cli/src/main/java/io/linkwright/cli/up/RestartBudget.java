package io.linkwright.cli.up;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often a component may be restarted before restarting counts as pointless. Not thread safe. */
final class RestartBudget {

    static final int MAX_RESTARTS = 5;
    static final Duration WINDOW = Duration.ofMinutes(2);

    private final Deque<Instant> used = new ArrayDeque<>();

    /** Uses one restart up. False when there have been {@value #MAX_RESTARTS} within the window already. */
    boolean use(Instant now) {
        used.removeIf(earlier -> Duration.between(earlier, now).compareTo(WINDOW) >= 0);
        if (used.size() >= MAX_RESTARTS) {
            return false;
        }
        used.add(now);
        return true;
    }
}
