package io.linkwright.quote.supply;

import java.util.List;
import java.util.Optional;

import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.contracts.vetting.SupplyChanged.AuditOutcome;
import io.linkwright.contracts.vetting.SupplyChanged.LotSupply;

/**
 * Whether a lot may serve a customer's audit profile. Without an overlay the standard's audit counts; with one, both the
 * standard's audit and the overlay's must be there and neither may have failed or be incomplete.
 */
final class LotAudit {

    private LotAudit() {
    }

    /**
     * A lot that may serve.
     *
     * @param outcome the weaker of the audits that count: PASS or CONDITIONAL
     * @param evidenceUrl the verdict of the overlay where one was asked for, else of the standard
     */
    record Usable(LotSupply lot, Outcome outcome, String evidenceUrl) {
    }

    /** @param overlay null for the standard's limits alone */
    static Optional<Usable> usable(LotSupply lot, String overlay) {
        Optional<AuditOutcome> standard = weakest(lot.outcomes().stream().filter(audit -> audit.overlay() == null).toList());
        Optional<AuditOutcome> asked = overlay == null ? standard
                : weakest(lot.outcomes().stream().filter(audit -> overlay.equals(audit.overlay())).toList());
        if (standard.isEmpty() || asked.isEmpty() || lot.available() < 1) {
            return Optional.empty();
        }
        Outcome outcome = weaker(standard.get().outcome(), asked.get().outcome());
        return sellable(outcome) ? Optional.of(new Usable(lot, outcome, asked.get().evidenceUrl())) : Optional.empty();
    }

    private static boolean sellable(Outcome outcome) {
        return outcome == Outcome.PASS || outcome == Outcome.CONDITIONAL;
    }

    /** {@link Outcome} is declared from best to worst. */
    private static Outcome weaker(Outcome one, Outcome other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Optional<AuditOutcome> weakest(List<AuditOutcome> audits) {
        return audits.stream().reduce((one, other) -> weaker(one.outcome(), other.outcome()) == one.outcome() ? one : other);
    }
}
