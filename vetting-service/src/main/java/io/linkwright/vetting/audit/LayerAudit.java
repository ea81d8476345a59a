package io.linkwright.vetting.audit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.linkwright.contracts.vetting.Outcome;

/**
 * One profile's part of an audit. It covers the units on which something was measured that the profile limits, so that a soak
 * of five units and an eye measurement of thirty-two can stand side by side.
 *
 * @param plan what the sampling plan asks of this layer; null when every audited unit must hold
 */
record LayerAudit(AuditProfile profile, List<LimitAudit> limits, Set<String> serials, Acceptance plan) {

    static LayerAudit of(Layer layer, AuditProfile profile, Part part, List<UnitReadings> units, int lanes,
            AuditOptions options) {
        List<Limit> limits = profile.limitsFor(part);
        List<UnitReadings> covered = units.stream()
                .filter(unit -> limits.stream().anyMatch(limit -> unit.measured(limit.criterion().key()))).toList();
        Acceptance plan = options.acceptance();
        boolean governed = plan != null && (layer == Layer.STANDARD || covered.size() >= plan.sampleSize());
        return new LayerAudit(profile,
                limits.stream().map(limit -> new LimitAudit(layer, limit, options.rule()).over(covered, lanes)).toList(),
                covered.stream().map(UnitReadings::serial).collect(Collectors.toSet()), governed ? plan : null);
    }

    /** Whether the profile says nothing about this part. */
    boolean asksNothing() {
        return limits.isEmpty();
    }

    List<CriterionResult> results() {
        return limits.stream().map(LimitAudit::result).toList();
    }

    Set<MissingReading> missing() {
        return union(LimitAudit::missing);
    }

    Set<String> violators() {
        return union(LimitAudit::violators);
    }

    /** Units that break nothing, but lie within their uncertainty of some limit. */
    Set<String> undecided() {
        Set<String> undecided = union(LimitAudit::undecided);
        undecided.removeAll(violators());
        return undecided;
    }

    /** How many more units the plan wants to see. */
    int unitsMissing() {
        return plan == null ? 0 : Math.max(0, plan.sampleSize() - serials.size());
    }

    /** A failure goes before a gap, and a gap before a condition. */
    Outcome outcome() {
        int allowed = plan == null ? 0 : plan.acceptanceNumber();
        int failing = violators().size();
        if (failing > allowed) {
            return Outcome.FAIL;
        }
        boolean judged = limits.stream().anyMatch(limit -> !limit.judged().isEmpty());
        // Were every undecided unit bad, the plan might accept the lot all the same.
        boolean open = failing + undecided().size() > allowed;
        if (!judged || open || !missing().isEmpty() || unitsMissing() > 0) {
            return Outcome.INCOMPLETE;
        }
        // What only a bad unit was judged by says nothing of the units that are accepted.
        Set<String> bad = violators();
        return limits.stream().filter(LimitAudit::restsOnMemory).anyMatch(limit -> !bad.containsAll(limit.judged()))
                ? Outcome.CONDITIONAL
                : Outcome.PASS;
    }

    private <T> Set<T> union(Function<LimitAudit, ? extends Collection<T>> part) {
        Set<T> all = new LinkedHashSet<>();
        limits.forEach(limit -> all.addAll(part.apply(limit)));
        return all;
    }
}
