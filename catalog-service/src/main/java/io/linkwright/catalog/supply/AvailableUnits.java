package io.linkwright.catalog.supply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.contracts.vetting.SupplyChanged.AuditOutcome;
import io.linkwright.contracts.vetting.SupplyChanged.LotSupply;

/**
 * How many units of a part may serve each audit profile. A lot serves the standard when its audit against the standard passed,
 * conditionally or not, and an overlay when its audit against that one passed as well. Of several audits the worst counts.
 */
final class AvailableUnits {

    /** Stands for the standard's limits alone. */
    static final String STANDARD = "";

    static Map<String, Long> byOverlay(List<LotSupply> lots) {
        Map<String, Long> units = new HashMap<>();
        for (LotSupply lot : lots) {
            if (lot.available() < 1 || !passed(lot, null)) {
                continue;
            }
            units.merge(STANDARD, lot.available(), Long::sum);
            Set<String> overlays = lot.outcomes().stream().map(AuditOutcome::overlay).filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            overlays.stream().filter(overlay -> passed(lot, overlay))
                    .forEach(overlay -> units.merge(overlay, lot.available(), Long::sum));
        }
        return units;
    }

    private static boolean passed(LotSupply lot, String overlay) {
        List<AuditOutcome> audits = lot.outcomes().stream().filter(audit -> Objects.equals(audit.overlay(), overlay)).toList();
        return !audits.isEmpty() && audits.stream().map(AuditOutcome::outcome)
                .allMatch(outcome -> outcome == Outcome.PASS || outcome == Outcome.CONDITIONAL);
    }

    private AvailableUnits() {
    }
}
