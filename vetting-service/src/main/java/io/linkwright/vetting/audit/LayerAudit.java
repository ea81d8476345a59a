package io.linkwright.vetting.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.linkwright.contracts.vetting.Outcome;

/**
 * One profile's part of an audit, unit by unit. It covers the units on which something was measured that the profile limits, so
 * that a soak of five units and an eye measurement of thirty-two can stand side by side.
 */
final class LayerAudit {

    private final Layer layer;
    private final AuditProfile profile;
    private final Map<String, Uncertainty> uncertainties;
    private final Acceptance acceptance;
    private final int lanes;
    private final List<LimitAudit> limits;
    /** By limit: whether it judged a unit that breaks nothing. */
    private final boolean[] judgedGoodUnit;
    private int units;
    private int failing;
    private int undecided;
    private boolean missing;

    /** What a layer says of a unit that it covers. */
    record OnUnit(List<LimitOnUnit> limits) {

        boolean fails() {
            return limits.stream().anyMatch(LimitOnUnit::fails);
        }

        /** Breaks nothing, but lies within its uncertainty of some limit. */
        boolean undecided() {
            return !fails() && limits.stream().anyMatch(LimitOnUnit::undecided);
        }
    }

    LayerAudit(Layer layer, AuditProfile profile, Part part, int lanes, AuditOptions options) {
        this.layer = layer;
        this.profile = profile;
        this.uncertainties = profile.defaultUncertainties();
        this.acceptance = options.acceptance();
        this.lanes = lanes;
        this.limits = profile.limitsFor(part).stream().map(limit -> new LimitAudit(layer, limit, options.rule())).toList();
        this.judgedGoodUnit = new boolean[limits.size()];
    }

    /** The readings of a unit as this layer takes them. */
    UnitReadings readings(MeasuredUnit unit, AuditProfile standard, Part part) {
        return UnitReadings.of(unit.serial(), unit.latest(), standard.lanesPerInstance(), part.pmdInstances(),
                uncertainties);
    }

    /** Empty when the layer does not cover the unit. */
    Optional<OnUnit> judge(UnitReadings unit) {
        if (limits.stream().noneMatch(limit -> unit.measured(limit.criterionKey()))) {
            return Optional.empty();
        }
        List<LimitOnUnit> found = new ArrayList<>();
        limits.forEach(limit -> found.add(limit.judge(unit, lanes)));
        OnUnit onUnit = new OnUnit(found);
        units++;
        failing += onUnit.fails() ? 1 : 0;
        undecided += onUnit.undecided() ? 1 : 0;
        for (int limit = 0; limit < found.size(); limit++) {
            missing |= !found.get(limit).missing().isEmpty();
            judgedGoodUnit[limit] |= found.get(limit).judged() && !onUnit.fails();
        }
        return Optional.of(onUnit);
    }

    AuditProfile profile() {
        return profile;
    }

    /** Whether the profile says nothing about this part. */
    boolean asksNothing() {
        return limits.isEmpty();
    }

    List<LimitAudit> limits() {
        return limits;
    }

    List<CriterionResult> results() {
        return limits.stream().map(LimitAudit::result).toList();
    }

    /** How many units the layer covers. */
    int units() {
        return units;
    }

    /** How many of them break a limit. */
    int failing() {
        return failing;
    }

    /** Whether the sampling plan asks something of this layer; if not, every audited unit must hold. */
    private boolean governed() {
        return acceptance != null && (layer == Layer.STANDARD || units >= acceptance.sampleSize());
    }

    /** How many more units the plan wants to see. */
    int unitsMissing() {
        return governed() ? Math.max(0, acceptance.sampleSize() - units) : 0;
    }

    /** A failure goes before a gap, and a gap before a condition. */
    Outcome outcome() {
        int allowed = governed() ? acceptance.acceptanceNumber() : 0;
        if (failing > allowed) {
            return Outcome.FAIL;
        }
        boolean judged = limits.stream().anyMatch(LimitAudit::judgedAny);
        // Were every undecided unit bad, the plan might accept the lot all the same.
        boolean open = failing + undecided > allowed;
        if (!judged || open || missing || unitsMissing() > 0) {
            return Outcome.INCOMPLETE;
        }
        return conditional() ? Outcome.CONDITIONAL : Outcome.PASS;
    }

    /** What only a bad unit was judged by says nothing of the units that are accepted. */
    private boolean conditional() {
        for (int limit = 0; limit < judgedGoodUnit.length; limit++) {
            if (judgedGoodUnit[limit] && limits.get(limit).restsOnMemory()) {
                return true;
            }
        }
        return false;
    }
}
