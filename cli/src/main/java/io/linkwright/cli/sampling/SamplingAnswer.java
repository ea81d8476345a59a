package io.linkwright.cli.sampling;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.optics.sampling.AttributePlan;
import io.linkwright.optics.sampling.AttributePlans;
import io.linkwright.optics.sampling.NonconformingBound;
import io.linkwright.optics.sampling.OperatingCharacteristic;
import io.linkwright.optics.sampling.SwitchingState;
import io.linkwright.optics.sampling.VariablesPlans;

/**
 * All that the command says.
 *
 * @param plan null when inspection is discontinued, like what follows from it
 * @param state null without a history
 * @param zeroFailures what a sample without a nonconforming unit proves
 * @param draw null without serials
 * @param evaluation null without measured values
 */
record SamplingAnswer(AttributePlan plan, String planSource, SwitchingState state, Risks risks, NonconformingBound zeroFailures,
        Draw draw, Evaluation evaluation, String variablesSource) {

    private static final double CONFIDENCE = 0.95;

    /**
     * @param acceptance of a process that makes the share
     * @param acceptanceOfLot of this lot with that share of its units nonconforming, to the nearest unit
     */
    record Point(double share, double acceptance, double acceptanceOfLot) {
    }

    /**
     * @param producersRisk probability that a lot from a process exactly at the AQL is refused
     * @param limitingQuality share that a process may make and still see one lot of ten accepted
     * @param limitingNonconforming the smallest number of nonconforming units in this lot that is accepted once in ten at most
     */
    record Risks(double producersRisk, double limitingQuality, long limitingNonconforming, double averageOutgoingQualityLimit,
            List<Point> curve) {

        private static final double CONSUMERS_RISK = 0.1;
        private static final List<Double> PROBABILITIES = List.of(0.99, 0.95, 0.9, 0.75, 0.5, 0.25, 0.1, 0.05, 0.01);

        static Risks of(AttributePlan plan) {
            OperatingCharacteristic characteristic = plan.characteristic();
            List<Point> curve = new ArrayList<>();
            for (double probability : PROBABILITIES) {
                double share = characteristic.shareAcceptedWith(probability);
                curve.add(new Point(share, probability, characteristic.acceptanceOfLot(Math.round(share * plan.lotSize()))));
            }
            return new Risks(characteristic.producersRisk(plan.aql()), characteristic.shareAcceptedWith(CONSUMERS_RISK),
                    characteristic.nonconformingAcceptedWith(CONSUMERS_RISK), characteristic.averageOutgoingQualityLimit(),
                    curve);
        }
    }

    static SamplingAnswer of(AttributePlan plan, SwitchingState state, Draw draw, Evaluation evaluation) {
        return new SamplingAnswer(plan, AttributePlans.SOURCE, state, plan == null ? null : Risks.of(plan),
                plan == null ? null : NonconformingBound.of(plan.lotSize(), plan.sampleSize(), 0, CONFIDENCE), draw, evaluation,
                evaluation == null ? null : VariablesPlans.SOURCE);
    }

    /** Whether something speaks against going on. */
    boolean findings() {
        return plan == null || evaluation != null && Boolean.FALSE.equals(evaluation.variables().accepted());
    }
}
