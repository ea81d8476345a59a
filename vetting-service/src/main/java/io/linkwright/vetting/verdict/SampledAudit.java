package io.linkwright.vetting.verdict;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import io.linkwright.optics.sampling.AttributePlan;
import io.linkwright.optics.sampling.AttributePlans;
import io.linkwright.optics.sampling.LotDecision;
import io.linkwright.vetting.audit.Acceptance;
import io.linkwright.vetting.audit.AuditOptions;
import io.linkwright.vetting.audit.AuditProfile;
import io.linkwright.vetting.audit.DecisionRule;
import io.linkwright.vetting.audit.LotAudit;
import io.linkwright.vetting.audit.MeasuredUnit;
import io.linkwright.vetting.audit.Part;
import io.linkwright.vetting.audit.UnitFate;
import io.linkwright.vetting.audit.Verdict;
import io.linkwright.vetting.inspection.LotSample;

/**
 * The audit of a lot under its sampling plan, if it has one: only the drawn units count, however many were measured. Units come
 * by
 * serial and are not kept.
 */
final class SampledAudit {

    private final LotSample sample;
    private final Set<String> drawn;
    private final LotAudit counted;
    private final LotAudit outside;
    private final VariablesEvidence variables;
    private final BiConsumer<String, VerdictUnits.State> rejected;
    private int measuredOutside;

    /**
     * @param overlay null for the standard alone
     * @param sample null when every measured unit must hold
     * @param rejected is told every unit that the verdict speaks against
     */
    SampledAudit(AuditProfile standard, AuditProfile overlay, Part part, LotSample sample, DecisionRule rule,
            BiConsumer<String, VerdictUnits.State> rejected) {
        this.sample = sample;
        this.rejected = rejected;
        this.drawn = sample == null ? Set.of() : new HashSet<>(sample.serials());
        this.counted = new LotAudit(standard, overlay, part, new AuditOptions(rule, acceptance()));
        this.outside = new LotAudit(standard, overlay, part, new AuditOptions(rule, null));
        this.variables = new VariablesEvidence(standard, overlay, part, plan());
    }

    private AttributePlan plan() {
        return sample == null ? null : sample.plan();
    }

    private Acceptance acceptance() {
        return sample == null ? null
                : new Acceptance(plan().sampleSize(), plan().largestAccepted(), plan().inWords());
    }

    void add(MeasuredUnit unit) {
        if (sample == null || drawn.contains(unit.serial())) {
            variables.add(unit);
            switch (counted.add(unit)) {
                case FAILED -> rejected.accept(unit.serial(), VerdictUnits.State.FAILED);
                case UNDECIDED -> rejected.accept(unit.serial(), VerdictUnits.State.UNDECIDED);
                case NOT_REJECTED -> {
                    // Nothing speaks against it.
                }
            }
            return;
        }
        measuredOutside++;
        if (outside.add(unit) == UnitFate.FAILED) {
            rejected.accept(unit.serial(), VerdictUnits.State.FAILED_OUTSIDE);
        }
    }

    Verdict verdict(long unitsInLot) {
        return counted.verdict(unitsInLot);
    }

    /** How many readings the lot has, superseded ones and those outside the sample included. */
    long readings() {
        return counted.readings() + outside.readings();
    }

    /** How many units of the sample break a limit of the standard, whatever the overlay asks. */
    int nonconforming() {
        return counted.failedByStandard();
    }

    List<CriterionVariables> variables(Verdict verdict) {
        return variables.of(verdict);
    }

    /** Null without a sample. */
    InspectionEvidence evidence(Optional<LotDecision> decision, long unitsInLot) {
        if (sample == null) {
            return null;
        }
        Verdict ofOutside = outside.verdict(unitsInLot);
        return new InspectionEvidence(plan(), plan().inWords(), AttributePlans.SOURCE, sample.seed(), decision.orElse(null),
                measuredOutside, ofOutside.failedSerials(), ofOutside.failedCount());
    }
}
