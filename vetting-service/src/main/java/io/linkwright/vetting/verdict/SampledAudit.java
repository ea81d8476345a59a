package io.linkwright.vetting.verdict;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import io.linkwright.optics.sampling.AttributePlan;
import io.linkwright.optics.sampling.AttributePlans;
import io.linkwright.optics.sampling.LotDecision;
import io.linkwright.vetting.audit.Acceptance;
import io.linkwright.vetting.audit.Audit;
import io.linkwright.vetting.audit.AuditOptions;
import io.linkwright.vetting.audit.AuditProfile;
import io.linkwright.vetting.audit.DecisionRule;
import io.linkwright.vetting.audit.Part;
import io.linkwright.vetting.audit.Reading;
import io.linkwright.vetting.audit.Verdict;
import io.linkwright.vetting.inspection.LotSample;

/**
 * The audit of a lot under its sampling plan, if it has one: only the drawn units count, however many were measured.
 *
 * @param overlay null for the standard alone
 * @param sample null when every measured unit must hold
 * @param readings of the whole lot, in the order they were recorded
 */
record SampledAudit(AuditProfile standard, AuditProfile overlay, Part part, long unitsInLot, List<Reading> readings,
        LotSample sample, DecisionRule rule) {

    Verdict verdict() {
        return audit(overlay);
    }

    /** How many units of the sample break a limit of the standard, whatever the overlay asks. */
    int nonconforming(Verdict verdict) {
        return (overlay == null ? verdict : audit(null)).failedSerials().size();
    }

    private Verdict audit(AuditProfile with) {
        return Audit.of(standard, with, part, unitsInLot, counted(), new AuditOptions(rule, acceptance()));
    }

    List<Reading> counted() {
        return sample == null ? readings : ofUnits(new HashSet<>(sample.serials())::contains);
    }

    AttributePlan plan() {
        return sample == null ? null : sample.plan();
    }

    private Acceptance acceptance() {
        return sample == null ? null
                : new Acceptance(plan().sampleSize(), plan().largestAccepted(), plan().inWords());
    }

    private List<Reading> ofUnits(Predicate<String> serials) {
        return readings.stream().filter(reading -> serials.test(reading.serial())).toList();
    }

    /** Null without a sample. */
    InspectionEvidence evidence(Optional<LotDecision> decision) {
        if (sample == null) {
            return null;
        }
        Set<String> drawn = new HashSet<>(sample.serials());
        List<Reading> outside = ofUnits(serial -> !drawn.contains(serial));
        Verdict ofOutside = Audit.of(standard, overlay, part, unitsInLot, outside, new AuditOptions(rule, null));
        return new InspectionEvidence(plan(), plan().inWords(), AttributePlans.SOURCE, sample.seed(), decision.orElse(null),
                (int) outside.stream().map(Reading::serial).distinct().count(), ofOutside.failedSerials());
    }
}
