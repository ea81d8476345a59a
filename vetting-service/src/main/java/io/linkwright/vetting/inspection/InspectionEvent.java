package io.linkwright.vetting.inspection;

import java.time.Instant;
import java.util.UUID;

import io.linkwright.optics.sampling.AttributePlan;
import io.linkwright.optics.sampling.LotDecision;
import io.linkwright.optics.sampling.SwitchingState;

/**
 * One thing that moved the severity of a supplier's part, or did not.
 *
 * @param lotId null for what a person decided, like all of the lot; by and reason are null for customers and lots
 * @param decision what the lot's original inspection decided
 */
public record InspectionEvent(Kind kind, UUID lotId, UUID verdictId, LotDecision decision, Integer nonconforming, String reason,
        Instant at, String by) {

    public enum Kind {
        LOT,
        /** A discontinued inspection goes on, tightened. */
        RESUMED,
        /** Production is irregular: reduced inspection ends. */
        IRREGULAR
    }

    SwitchingState after(SwitchingState state, boolean reducedWanted) {
        return switch (kind) {
            case LOT -> state.after(decision, reducedWanted);
            case RESUMED -> state.resumed();
            case IRREGULAR -> state.irregular();
        };
    }

    /** Whether the lot was accepted; false for anything else. */
    boolean accepted() {
        return decision != null && decision.decision() != AttributePlan.Decision.NOT_ACCEPTED;
    }
}
