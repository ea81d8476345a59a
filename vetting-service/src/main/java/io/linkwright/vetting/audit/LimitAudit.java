package io.linkwright.vetting.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import io.linkwright.contracts.Confidence;
import io.linkwright.vetting.audit.DecisionRule.Fate;

/** Judges all readings of a lot against one limit. Used once. */
final class LimitAudit {

    private final Layer layer;
    private final Limit limit;
    private final DecisionRule rule;
    private final Set<String> judged = new LinkedHashSet<>();
    private final Set<String> violators = new LinkedHashSet<>();
    private final Set<String> undecided = new LinkedHashSet<>();
    private final Set<MissingReading> missing = new LinkedHashSet<>();
    private int readings;
    private int violations;
    private int undecidedReadings;
    private int places;
    private boolean recalledUncertainty;
    private Judgement worst;

    /** @param rule for values with a known uncertainty */
    LimitAudit(Layer layer, Limit limit, DecisionRule rule) {
        this.layer = layer;
        this.limit = limit;
        this.rule = rule;
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
            boolean guarded = rule != DecisionRule.SIMPLE && limit.isInDoubtAt(place);
            if (!limit.when().holdsAt(place) && !guarded) {
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
        record(Judgement.of(limit, unit, lane, value.getAsDouble(), check.get(), rule));
    }

    private void record(Judgement judgement) {
        readings++;
        judged.add(judgement.serial());
        recalledUncertainty |= judgement.guardBand() > 0 && judgement.uncertainty().recalled();
        if (judgement.fate() == Fate.REJECTED) {
            violations++;
            violators.add(judgement.serial());
        } else if (judgement.fate() == Fate.UNDECIDED) {
            undecidedReadings++;
            undecided.add(judgement.serial());
        }
        if (worst == null || Judgement.WORST_FIRST.compare(judgement, worst) < 0) {
            worst = judgement;
        }
    }

    private void need(String criterion, UnitReadings unit, Integer lane) {
        if (limit.gate() == Limit.Gate.REQUIRED) {
            missing.add(new MissingReading(criterion, unit.serial(), lane));
        }
    }

    UnitOutcome.LimitName name() {
        return new UnitOutcome.LimitName(layer, limit.criterion().key());
    }

    Set<MissingReading> missing() {
        return missing;
    }

    /** Serials of the units that fail by this limit; empty where it decides nothing. */
    Set<String> violators() {
        return decides() ? violators : Set.of();
    }

    /** Serials of the units with a reading that could not be decided; they may also have one that fails. */
    Set<String> undecided() {
        return decides() ? undecided : Set.of();
    }

    /** Serials of the units whose outcome rests on this limit. */
    Set<String> judged() {
        return decides() ? judged : Set.of();
    }

    /** Whether a unit that holds this limit holds it on condition only. */
    boolean restsOnMemory() {
        return decides() && readings > 0 && (limit.confidence() == Confidence.FROM_MEMORY || recalledUncertainty);
    }

    private boolean decides() {
        return limit.gate() != Limit.Gate.INFORMATIVE;
    }

    CriterionResult result() {
        Criterion criterion = limit.criterion();
        return new CriterionResult(layer, criterion.key(), criterion.title(), criterion.unit(), limit.inWords(), limit.gate(),
                outcome(), worst == null ? null : worst.check().limit(), worst == null ? null : worst.value(),
                worst == null ? null : worst.serial(), worst == null ? null : worst.lane(),
                worst == null ? null : worst.check().margin(), readings, violations, worst == null ? null : decision(),
                limit.source(), limit.confidence(), limit.note());
    }

    private Decision decision() {
        Uncertainty uncertainty = worst.uncertainty();
        return new Decision(worst.rule(), uncertainty == null ? null : uncertainty.expanded(),
                uncertainty == null ? null : uncertainty.basis(), worst.guardBand(), worst.zone(), undecidedReadings,
                worst.fate() == Fate.UNDECIDED ? Settling.of(limit, worst) : null);
    }

    private CriterionOutcome outcome() {
        if (!decides()) {
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
        if (undecidedReadings > 0) {
            return CriterionOutcome.UNCERTAIN;
        }
        return restsOnMemory() ? CriterionOutcome.CONDITIONAL : CriterionOutcome.PASS;
    }
}
