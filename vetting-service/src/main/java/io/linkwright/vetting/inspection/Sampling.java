package io.linkwright.vetting.inspection;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.kit.problem.Problems;
import io.linkwright.optics.sampling.AttributePlan;
import io.linkwright.optics.sampling.AttributePlans;
import io.linkwright.optics.sampling.Severity;
import io.linkwright.optics.sampling.SwitchingState;
import io.linkwright.vetting.lot.InspectionScheme;
import io.linkwright.vetting.lot.Lot;
import io.linkwright.vetting.unit.Units;

/** Draws the sample of a lot by the severity of the moment. */
@ApplicationScoped
class Sampling {

    private static final int SEED_BITS = 128;

    private final Samples samples;
    private final Severities severities;
    private final Units units;
    private final SecureRandom random = new SecureRandom();

    Sampling(Samples samples, Severities severities, Units units) {
        this.samples = samples;
        this.severities = severities;
        this.units = units;
    }

    /**
     * Hold the lot's lock.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 if the lot has no plan or a sample already, if not every unit is
     *         known by serial, or if inspection of its source is discontinued
     */
    LotSample draw(Lot lot, String by) {
        InspectionScheme scheme = lot.inspection().orElseThrow(() -> Problems.conflict("no-sampling-plan",
                "The lot " + lot.lotNumber() + " is accepted by every measured unit: there is nothing to draw."));
        if (samples.of(lot).isPresent()) {
            throw Problems.conflict("sample-drawn", "The sample of the lot " + lot.lotNumber() + " was drawn before.");
        }
        long known = units.count(lot.id());
        if (known < lot.quantity()) {
            throw Problems.conflict("units-not-registered", known + " of " + lot.quantity()
                    + " units are known by serial. A sample of a part of the lot says nothing of the rest: register them all.");
        }
        severities.lock(Source.of(lot));
        AttributePlan plan = plan(lot, scheme, severities.state(Source.of(lot)));
        String seed = new BigInteger(SEED_BITS, random).toString(16);
        LotSample sample = new LotSample(lot.id(), plan, seed, Instant.now().truncatedTo(ChronoUnit.MICROS), by,
                units.draw(lot.id(), plan.sampleSize(), seed));
        samples.store(sample);
        lot.changed();
        return sample;
    }

    private static AttributePlan plan(Lot lot, InspectionScheme scheme, SwitchingState state) {
        Severity severity = state.standing().severity()
                .orElseThrow(() -> Problems.conflict("inspection-discontinued", "Inspection of " + lot.partNumber() + " of "
                        + lot.supplier() + " is discontinued. " + state.reason()
                        + " It goes on when a lab engineer says what the supplier has done."));
        return AttributePlans.of(lot.quantity(), scheme.level(), severity, scheme.aql());
    }
}
