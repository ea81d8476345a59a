package io.linkwright.vetting.audit;

import java.util.Comparator;
import java.util.List;

import io.linkwright.vetting.audit.DecisionRule.Fate;
import io.linkwright.vetting.audit.Uncertainty.Contribution;

/**
 * One reading against one limit, decided.
 *
 * @param lane null for the unit as a whole
 * @param uncertainty of value and limit together; null where none is known
 * @param rule the one applied, which is the simple one where no uncertainty is known
 */
record Judgement(String serial, Integer lane, double value, Bound.Check check, Uncertainty uncertainty, DecisionRule rule,
        ConformityZone zone, Fate fate) {

    /** The reading that tells most about the limit: a bad one before an undecided one, then the one with the least margin. */
    static final Comparator<Judgement> WORST_FIRST = Comparator.comparing(Judgement::fate).reversed()
            .thenComparing(judgement -> judgement.check().margin());

    /** @param asked the rule for values with a known uncertainty */
    static Judgement of(Limit limit, UnitReadings unit, Integer lane, double value, Bound.Check check, DecisionRule asked) {
        Bound.Place place = unit.at(lane);
        String criterion = limit.criterion().key();
        Contribution own = new Contribution(criterion, 1, place.uncertainty(criterion).orElse(null));
        Uncertainty uncertainty = Uncertainty.combined(
                check.limitUncertainty() == null ? List.of(own) : List.of(own, check.limitUncertainty()));
        // What the standard calls informative decides nothing, so there is nothing to guard.
        DecisionRule rule = uncertainty == null && !limit.isInDoubtAt(place) || limit.gate() == Limit.Gate.INFORMATIVE
                ? DecisionRule.SIMPLE
                : asked;
        ConformityZone zone = ConformityZone.of(check, uncertainty == null ? 0 : uncertainty.expanded());
        // A limit that may not be meant for this lane at all cannot prove it bad.
        if (zone == ConformityZone.NONCONFORMING && rule != DecisionRule.SIMPLE && limit.isInDoubtAt(place)) {
            zone = ConformityZone.UNCERTAIN;
        }
        return new Judgement(unit.serial(), lane, value, check, uncertainty, rule, zone, rule.fate(zone, check.holds()));
    }

    double guardBand() {
        return rule == DecisionRule.SIMPLE || uncertainty == null ? 0 : uncertainty.expanded();
    }
}
