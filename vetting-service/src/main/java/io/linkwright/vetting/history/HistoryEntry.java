package io.linkwright.vetting.history;

import java.time.Instant;

/**
 * One thing that happened to a lot.
 *
 * @param text in one sentence
 * @param reason why, as a person gave it; null where nobody is asked for one
 * @param reference path of what came of it; null for none
 */
public record HistoryEntry(Instant at, Kind kind, String text, String reason, String reference, String by) {

    public enum Kind {
        RECEIVED,
        UNITS_REGISTERED,
        MEASURED,
        SAMPLE_DRAWN,
        VERDICT,
        DECIDED,
        QUARANTINED,
        RELEASED
    }
}
