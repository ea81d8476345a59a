package io.linkwright.vetting.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.linkwright.contracts.vetting.Outcome;

/**
 * One profile's part of an audit. It covers the units on which something was measured that the profile limits, so that a soak
 * of five units and an eye measurement of thirty-two can stand side by side.
 */
record LayerAudit(AuditProfile profile, List<LimitAudit> limits, Set<String> serials) {

    static LayerAudit of(Layer layer, AuditProfile profile, Part part, List<UnitReadings> units, int lanes) {
        List<Limit> limits = profile.limitsFor(part);
        List<UnitReadings> covered = units.stream()
                .filter(unit -> limits.stream().anyMatch(limit -> unit.measured(limit.criterion().key()))).toList();
        return new LayerAudit(profile, limits.stream().map(limit -> new LimitAudit(layer, limit).over(covered, lanes)).toList(),
                covered.stream().map(UnitReadings::serial).collect(Collectors.toSet()));
    }

    /** Whether the profile says nothing about this part. */
    boolean asksNothing() {
        return limits.isEmpty();
    }

    List<CriterionResult> results() {
        return limits.stream().map(LimitAudit::result).toList();
    }

    Set<MissingReading> missing() {
        Set<MissingReading> missing = new LinkedHashSet<>();
        limits.forEach(limit -> missing.addAll(limit.missing()));
        return missing;
    }

    Set<String> violators() {
        Set<String> violators = new LinkedHashSet<>();
        limits.forEach(limit -> violators.addAll(limit.violators()));
        return violators;
    }

    /** A failure goes before a gap, and a gap before a condition. */
    Outcome outcome() {
        List<CriterionOutcome> outcomes = results().stream().map(CriterionResult::outcome).toList();
        if (outcomes.contains(CriterionOutcome.FAIL)) {
            return Outcome.FAIL;
        }
        boolean judged = outcomes.contains(CriterionOutcome.PASS) || outcomes.contains(CriterionOutcome.CONDITIONAL);
        if (!judged || outcomes.contains(CriterionOutcome.MISSING)) {
            return Outcome.INCOMPLETE;
        }
        return outcomes.contains(CriterionOutcome.CONDITIONAL) ? Outcome.CONDITIONAL : Outcome.PASS;
    }
}
