package io.linkwright.vetting.reaudit;

import java.time.Instant;
import java.util.UUID;

import io.linkwright.contracts.vetting.Outcome;

/**
 * One lot of a re-audit.
 *
 * @param overlay null for the standard alone
 * @param outcomeBefore of the verdict that was out of date
 * @param outcomeNow null unless the item is done
 * @param verdictUrl the new verdict; null unless the item is done
 * @param attempts how often it did not succeed
 * @param lastFailure null when every attempt succeeded
 */
public record ReauditItem(long id, UUID lotId, String lotNumber, String overlay, State state, Outcome outcomeBefore,
        Outcome outcomeNow, String verdictUrl, int attempts, String lastFailure, Instant finishedAt) {

    public enum State {
        WAITING,
        DONE,
        /** Somebody had audited the lot by the newest versions meanwhile. */
        NOT_NEEDED,
        FAILED
    }
}
