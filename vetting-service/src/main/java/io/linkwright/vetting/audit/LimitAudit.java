package io.linkwright.vetting.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import io.linkwright.contracts.Confidence;

/** Judges all readings of a lot against one limit. Used once. */
final class LimitAudit {

    private final Layer layer;
    private final Limit limit;
    private final Set<String> violators = new LinkedHashSet<>();
    private final Set<MissingReading> missing = new LinkedHashSet<>();
    private int readings;
    private int violations;
    private int places;
    private Worst worst;

    private record Worst(double value, String serial, Integer lane, Bound.Check check) {
    }

    LimitAudit(Layer layer, Limit limit) {
        this.layer = layer;
        this.limit = limit;
    }

    /** @param lanes of the whole unit, over all PMD instances */
    LimitAudit over(List<UnitReadings> units, int lanes) {
        for (UnitReadings unit : units) {
            if (limit.criterion().perLane()) {
                for (int lane = 0; lane < lanes; lane++) {
                    judge(unit, lane);
                }
            } else {
                judge(unit, null);
            }
        }
        return this;
    }

    private void judge(UnitReadings unit, Integer lane) {
        Bound.Place place = unit.at(lane);
        if (limit.when() != null) {
            if (place.value(limit.when().criterion().key()).isEmpty()) {
                need(limit.when().criterion().key(), unit, lane);
                return;
            }
            if (!limit.when().holdsAt(place)) {
                return;
            }
        }
        places++;
        OptionalDouble value = place.value(limit.criterion().key());
        if (value.isEmpty()) {
            need(limit.criterion().key(), unit, lane);
            return;
        }
        Optional<Bound.Check> check = limit.bound().check(value.getAsDouble(), place);
        if (check.isEmpty()) {
            limit.bound().dependsOn().stream().filter(criterion -> place.value(criterion).isEmpty())
                    .forEach(criterion -> need(criterion, unit, lane));
            return;
        }
        record(value.getAsDouble(), unit, lane, check.get());
    }

    private void record(double value, UnitReadings unit, Integer lane, Bound.Check check) {
        readings++;
        if (!check.holds()) {
            violations++;
            violators.add(unit.serial());
        }
        if (worst == null || check.margin() < worst.check().margin()) {
            worst = new Worst(value, unit.serial(), lane, check);
        }
    }

    private void need(String criterion, UnitReadings unit, Integer lane) {
        if (limit.gate() == Limit.Gate.REQUIRED) {
            missing.add(new MissingReading(criterion, unit.serial(), lane));
        }
    }

    Set<MissingReading> missing() {
        return missing;
    }

    /** Serials of the units that fail by this limit; empty where it decides nothing. */
    Set<String> violators() {
        return limit.gate() == Limit.Gate.INFORMATIVE ? Set.of() : violators;
    }

    CriterionResult result() {
        Criterion criterion = limit.criterion();
        return new CriterionResult(layer, criterion.key(), criterion.title(), criterion.unit(), limit.inWords(), limit.gate(),
                outcome(), worst == null ? null : worst.check().limit(), worst == null ? null : worst.value(),
                worst == null ? null : worst.serial(), worst == null ? null : worst.lane(),
                worst == null ? null : worst.check().margin(), readings, violations, limit.source(), limit.confidence(),
                limit.note());
    }

    private CriterionOutcome outcome() {
        if (limit.gate() == Limit.Gate.INFORMATIVE) {
            return readings == 0 ? CriterionOutcome.NOT_MEASURED
                    : violations == 0 ? CriterionOutcome.INFORMATIVE_MET : CriterionOutcome.INFORMATIVE_MISSED;
        }
        if (violations > 0) {
            return CriterionOutcome.FAIL;
        }
        if (!missing.isEmpty()) {
            return CriterionOutcome.MISSING;
        }
        if (readings == 0) {
            return places == 0 ? CriterionOutcome.NOT_APPLICABLE : CriterionOutcome.NOT_MEASURED;
        }
        return limit.confidence() == Confidence.FROM_MEMORY ? CriterionOutcome.CONDITIONAL : CriterionOutcome.PASS;
    }
}
