package io.linkwright.vetting.lot;

import java.time.Instant;
import java.util.UUID;

/**
 * A quarantine or a release of a lot.
 *
 * @param verdictId the verdict that caused it; null when a person did
 */
public record Disposition(UUID lotId, Action action, String reason, UUID verdictId, Instant at, String by) {

    public enum Action {
        QUARANTINED,
        RELEASED
    }
}
