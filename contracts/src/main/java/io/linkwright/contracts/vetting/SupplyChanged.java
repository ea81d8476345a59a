package io.linkwright.contracts.vetting;

import java.time.Instant;
import java.util.List;

import io.linkwright.contracts.Nullable;

/**
 * How many vetted units of a part can be had, after a change.
 *
 * @param revision grows by one with each change of this part; an older event never replaces a newer one
 * @param lots lots with an audit, best outcome first
 */
public record SupplyChanged(String partNumber, long revision, Instant changedAt, List<LotSupply> lots) {

    public SupplyChanged {
        lots = List.copyOf(lots);
    }

    /**
     * @param available units neither allocated nor withheld
     * @param outcomes one per audit the lot has had: the standard alone, and each overlay
     */
    public record LotSupply(String lotId, String lotNumber, long available, List<AuditOutcome> outcomes) {

        public LotSupply {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** @param overlay id of the overlay without its version; null for the standard's limits alone */
    public record AuditOutcome(@Nullable String overlay, Outcome outcome, String verdictId, String evidenceUrl) {
    }
}
