package io.linkwright.vetting.lot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.linkwright.kit.problem.Fault;
import io.linkwright.optics.sampling.Aql;
import io.linkwright.optics.sampling.InspectionLevel;

/**
 * How a lot is to be accepted.
 *
 * @param everyUnit true when every measured unit must hold; then nothing else may be said
 * @param aql in per cent of nonconforming units, one of the preferred values up to 10
 * @param level I, II, III or S-1 to S-4; null means II
 */
public record InspectionRequest(Boolean everyUnit, Double aql, String level) {

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (Boolean.TRUE.equals(everyUnit)) {
            if (aql != null || level != null) {
                faults.add(new Fault("/inspection", "inspection",
                        "Every unit, or a sample by AQL and level: one of them, not both."));
            }
            return faults;
        }
        if (aql == null || Aql.of(aql).isEmpty()) {
            faults.add(new Fault("/inspection/aql", "aql", "The AQL must be one of " + Aql.labels() + " per cent."));
        }
        if (level != null && InspectionLevel.of(level).isEmpty()) {
            faults.add(new Fault("/inspection/level", "level", "There is no level '" + level + "': I, II, III, S-1 to S-4."));
        }
        return faults;
    }

    /** Call it on a request without faults. Empty when every measured unit must hold. */
    Optional<InspectionScheme> scheme() {
        return Boolean.TRUE.equals(everyUnit) ? Optional.empty()
                : Optional.of(new InspectionScheme(Aql.of(aql).orElseThrow(),
                        InspectionLevel.of(level == null ? "II" : level).orElseThrow()));
    }
}
