package io.linkwright.vetting.reaudit;

import java.time.Instant;
import java.util.UUID;

/**
 * How far a re-audit is. Every item is one lot under one overlay, or under the standard alone.
 *
 * @param profile id and version of the profile that asked for it; null when it is for all that is out of date
 * @param finishedAt null while items wait
 * @param notNeeded items that somebody had audited by the newest versions meanwhile
 * @param failed items that could not be audited; their verdicts stay as they were
 * @param changed items whose new verdict has another outcome than the one before
 */
public record ReauditSummary(UUID id, long number, String profile, String reason, String startedBy, Instant startedAt,
        Instant finishedAt, long total, long waiting, long done, long notNeeded, long failed, long changed, String url) {
}
