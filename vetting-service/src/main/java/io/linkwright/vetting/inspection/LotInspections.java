package io.linkwright.vetting.inspection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.kit.problem.Problems;
import io.linkwright.optics.sampling.LotDecision;
import io.linkwright.vetting.lot.Lot;

/** What an audit must know of a lot's sampling plan, and what it tells back. Hold the lot's lock. */
@ApplicationScoped
public class LotInspections {

    private final Samples samples;
    private final Severities severities;

    LotInspections(Samples samples, Severities severities) {
        this.samples = samples;
        this.severities = severities;
    }

    /**
     * The sample that decides on the lot; empty when every measured unit must hold.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when the lot has a plan, but its sample was not drawn
     */
    public Optional<LotSample> sampleOf(Lot lot) {
        if (lot.inspection().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(samples.of(lot).orElseThrow(() -> Problems.conflict("sample-not-drawn", "The lot " + lot.lotNumber()
                + " is accepted by a sample, which was not drawn yet: POST /api/lots/" + lot.id() + "/sample.")));
    }

    /**
     * What a verdict decides as the original inspection of its lot. Empty when it decides nothing, or an earlier one did: the
     * switching rules know no second chance.
     *
     * @param standard how the lot stands by the standard
     * @param nonconforming units of the sample that break a limit of the standard
     */
    public Optional<LotDecision> decision(Lot lot, LotSample sample, Outcome standard, int nonconforming) {
        return standard == Outcome.INCOMPLETE || severities.decided(lot.id()) ? Optional.empty()
                : Optional.of(LotDecision.of(sample.plan(), nonconforming));
    }

    /** Counts it for the severity of the lots to come. The verdict must be stored. */
    public void count(Lot lot, UUID verdictId, LotDecision decision, int nonconforming, String by) {
        Source source = Source.of(lot);
        severities.lock(source);
        severities.add(new DecidedLot(lot.id(), verdictId, source, decision, nonconforming,
                Instant.now().truncatedTo(ChronoUnit.MICROS), by));
    }
}
