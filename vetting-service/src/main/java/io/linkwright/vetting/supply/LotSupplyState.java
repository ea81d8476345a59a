package io.linkwright.vetting.supply;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.linkwright.contracts.vetting.Outcome;

/**
 * A lot as supply sees it: what is left of it and what its audits say. Plain values, so that the rules below can be tested by
 * themselves.
 *
 * @param count what is left of it
 * @param audits the standard alone first, then one per overlay; empty for a lot that was never audited
 */
record LotSupplyState(UUID lotId, String lotNumber, String partNumber, Count count, List<AuditState> audits) {

    static final Comparator<LotSupplyState> BEST_FIRST = comparing(LotSupplyState::standardOutcome)
            .thenComparing(LotSupplyState::available, Comparator.reverseOrder()).thenComparing(LotSupplyState::lotNumber)
            .thenComparing(LotSupplyState::lotId);

    /**
     * @param unallocated units that no allocation holds
     * @param unfit how many of them are known not to hold a limit, or not proven to; they are never offered
     * @param held whether the lot is held back, whatever its verdicts say
     */
    record Count(long unallocated, long unfit, boolean held) {

        static Count of(long unallocated) {
            return new Count(unallocated, 0, false);
        }

        /** Units that could be given away if the lot's audits allow it. */
        long offered() {
            return held ? 0 : Math.max(0, unallocated - unfit);
        }
    }

    /** @param overlay null for the standard alone */
    record AuditState(String overlay, Outcome outcome, UUID verdictId) {
    }

    LotSupplyState {
        audits = List.copyOf(audits);
    }

    /**
     * The state that follows from the latest verdicts. Every verdict judges the standard as well, whatever overlay it was asked
     * for; the newest of them says how the lot stands by the standard, so that an older pass cannot outlive a newer failure.
     * Nor
     * can a pass under an overlay outlive newer readings: when the newest verdict rests on readings that the overlay's audit
     * had
     * not, that audit has to be done again and counts as INCOMPLETE until then.
     *
     * @param current the latest verdict per overlay, oldest first
     */
    static LotSupplyState of(UUID lotId, String lotNumber, String partNumber, Count count, List<LatestVerdict> current) {
        List<AuditState> audits = new ArrayList<>();
        if (!current.isEmpty()) {
            LatestVerdict newest = current.get(current.size() - 1);
            audits.add(new AuditState(null, newest.standardOutcome(), newest.verdictId()));
            current.stream().filter(verdict -> verdict.overlay() != null).sorted(comparing(LatestVerdict::overlay))
                    .forEach(verdict -> audits.add(new AuditState(verdict.overlay(),
                            verdict.readings() < newest.readings() ? Outcome.INCOMPLETE : verdict.outcome(),
                            verdict.verdictId())));
        }
        return new LotSupplyState(lotId, lotNumber, partNumber, count, audits);
    }

    /**
     * @param overlay null for the standard alone
     * @param readings how many readings the lot had; they are only ever added, so a verdict with more has seen newer ones
     */
    record LatestVerdict(String overlay, Outcome outcome, Outcome standardOutcome, UUID verdictId, long readings) {
    }

    /** Units neither allocated nor withheld: a lot that is held, or does not hold the standard's limits, is withheld whole. */
    long available() {
        return sellable(standardOutcome()) ? count.offered() : 0;
    }

    /** INCOMPLETE for a lot that was never audited. */
    Outcome standardOutcome() {
        return audits.isEmpty() ? Outcome.INCOMPLETE : audits.get(0).outcome();
    }

    /**
     * How the lot stands for a customer: the weaker of the standard's and the overlay's audit. Empty when one of them is
     * missing or does not hold, or the lot is held back.
     *
     * @param overlay null for the standard alone
     */
    Optional<Outcome> usableUnder(String overlay) {
        return Optional.of(outcomeUnder(overlay)).filter(outcome -> !count.held()).filter(LotSupplyState::sellable);
    }

    /** Likewise, whatever it is; INCOMPLETE for an audit that the lot never had. */
    Outcome outcomeUnder(String overlay) {
        Outcome asked = overlay == null ? standardOutcome()
                : audits.stream().filter(audit -> overlay.equals(audit.overlay())).map(AuditState::outcome).findFirst()
                        .orElse(Outcome.INCOMPLETE);
        return asked.compareTo(standardOutcome()) > 0 ? asked : standardOutcome();
    }

    private static boolean sellable(Outcome outcome) {
        return outcome == Outcome.PASS || outcome == Outcome.CONDITIONAL;
    }
}
