package io.linkwright.vetting.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import io.linkwright.contracts.Confidence;
import io.linkwright.vetting.audit.DecisionRule.Fate;

/** Judges the readings of a lot against one limit, unit by unit. Keeps what a verdict says of the limit, and no units. */
final class LimitAudit {

    private final Layer layer;
    private final Limit limit;
    private final DecisionRule rule;
    private final Set<String> missingCriteria = new LinkedHashSet<>();
    private final List<MissingReading> firstMissing = new ArrayList<>();
    private int readings;
    private int violations;
    private int undecidedReadings;
    private int places;
    private boolean recalledUncertainty;
    private Judgement worst;
    private UnitSoFar unit;

    /** What is known of the unit that is being judged. */
    private static final class UnitSoFar {
        private final Set<MissingReading> missing = new LinkedHashSet<>();
        private int judged;
        private int failing;
        private int undecided;
    }

    /** @param rule for values with a known uncertainty */
    LimitAudit(Layer layer, Limit limit, DecisionRule rule) {
        this.layer = layer;
        this.limit = limit;
        this.rule = rule;
    }

    /** @param lanes of the whole unit, over all PMD instances */
    LimitOnUnit judge(UnitReadings readings, int lanes) {
        unit = new UnitSoFar();
        if (limit.criterion().perLane()) {
            for (int lane = 0; lane < lanes; lane++) {
                judge(readings, Integer.valueOf(lane));
            }
        } else {
            judge(readings, null);
        }
        unit.missing.forEach(one -> {
            missingCriteria.add(one.criterion());
            if (firstMissing.size() < Audit.MISSING_NAMED) {
                firstMissing.add(one);
            }
        });
        return new LimitOnUnit(this, decides() && unit.judged > 0, decides() && unit.failing > 0,
                decides() && unit.undecided > 0, List.copyOf(unit.missing));
    }

    private void judge(UnitReadings readings, Integer lane) {
        Bound.Place place = readings.at(lane);
        if (limit.when() != null) {
            if (place.value(limit.when().criterion().key()).isEmpty()) {
                need(limit.when().criterion().key(), readings, lane);
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
            need(limit.criterion().key(), readings, lane);
            return;
        }
        Optional<Bound.Check> check = limit.bound().check(value.getAsDouble(), place);
        if (check.isEmpty()) {
            limit.bound().dependsOn().stream().filter(criterion -> place.value(criterion).isEmpty())
                    .forEach(criterion -> need(criterion, readings, lane));
            return;
        }
        record(Judgement.of(limit, readings, lane, value.getAsDouble(), check.get(), rule));
    }

    private void record(Judgement judgement) {
        readings++;
        unit.judged++;
        recalledUncertainty |= judgement.guardBand() > 0 && judgement.uncertainty().recalled();
        if (judgement.fate() == Fate.REJECTED) {
            violations++;
            unit.failing++;
        } else if (judgement.fate() == Fate.UNDECIDED) {
            undecidedReadings++;
            unit.undecided++;
        }
        if (worst == null || Judgement.WORST_FIRST.compare(judgement, worst) < 0) {
            worst = judgement;
        }
    }

    private void need(String criterion, UnitReadings readings, Integer lane) {
        if (limit.gate() == Limit.Gate.REQUIRED) {
            unit.missing.add(new MissingReading(criterion, readings.serial(), lane));
        }
    }

    String criterionKey() {
        return limit.criterion().key();
    }

    UnitOutcome.LimitName name() {
        return new UnitOutcome.LimitName(layer, limit.criterion().key());
    }

    /** The first of the readings that are missing. */
    List<MissingReading> firstMissing() {
        return firstMissing;
    }

    Set<String> missingCriteria() {
        return missingCriteria;
    }

    /** Whether any unit's outcome rests on this limit. */
    boolean judgedAny() {
        return decides() && readings > 0;
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
        if (!firstMissing.isEmpty()) {
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
