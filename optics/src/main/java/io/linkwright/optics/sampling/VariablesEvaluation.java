package io.linkwright.optics.sampling;

import java.util.ArrayList;
import java.util.List;

/**
 * What measured values of a lot say by variables, whether or not a plan decides on it.
 *
 * @param lowerLimit null where there is none, as all that follows from it
 * @param shareBelow estimated share of the lot below the lower limit
 * @param shareBeyond estimated share of the lot outside, both limits together
 * @param normality null where there are too few values, or all are the same
 * @param plan null where none applies
 * @param accepted by the plan: every Q is at least k, and the estimated share outside is at most M; null without a plan, or
 *        with
 *        another number of values than it asks for
 * @param warnings what a reader must know before he believes the figures
 */
public record VariablesEvaluation(int values, double mean, double standardDeviation, Double lowerLimit, Double upperLimit,
        Double qualityIndexLower, Double qualityIndexUpper, Double shareBelow, Double shareAbove, double shareBeyond,
        Capability capability, AndersonDarling normality, VariablesPlan plan, Boolean accepted, List<String> warnings) {

    /** Below this p-value the values are called not normal. */
    public static final double NORMALITY_RISK = 0.05;

    private static final double CONFIDENCE = 0.95;

    public VariablesEvaluation {
        warnings = List.copyOf(warnings);
    }

    /**
     * @param values one per unit; where lanes are measured, the worst lane of each, since lanes of one unit are not independent
     * @param lowerLimit null where there is none
     * @param upperLimit null where there is none; one of the two is needed
     * @param plan null for none
     * @throws IllegalArgumentException if there are fewer than three values, one is not finite, or there is no limit
     */
    public static VariablesEvaluation of(double[] values, Double lowerLimit, Double upperLimit, VariablesPlan plan) {
        NormalSample sample = NormalSample.of(values);
        Capability capability = Capability.of(sample, lowerLimit, upperLimit, CONFIDENCE);
        Double lower = lowerLimit == null ? null : sample.qualityIndexLower(lowerLimit);
        Double upper = upperLimit == null ? null : sample.qualityIndexUpper(upperLimit);
        Double below = lower == null ? null : sample.shareBeyond(lower);
        Double above = upper == null ? null : sample.shareBeyond(upper);
        double beyond = Math.min(1, (below == null ? 0 : below) + (above == null ? 0 : above));
        AndersonDarling normality = values.length < AndersonDarling.SMALLEST || sample.standardDeviation() == 0 ? null
                : AndersonDarling.of(values);
        Boolean accepted = plan == null || plan.sampleSize() != values.length ? null
                : (lower == null || lower >= plan.acceptabilityConstant())
                        && (upper == null || upper >= plan.acceptabilityConstant()) && beyond <= plan.maximumNonconforming();
        return new VariablesEvaluation(values.length, sample.mean(), sample.standardDeviation(), lowerLimit, upperLimit, lower,
                upper, below, above, beyond, capability, normality, plan, accepted,
                warnings(values.length, sample, normality, plan));
    }

    private static List<String> warnings(int values, NormalSample sample, AndersonDarling normality, VariablesPlan plan) {
        List<String> warnings = new ArrayList<>();
        if (sample.standardDeviation() == 0) {
            warnings.add("All values are the same: no spread can be estimated, and nothing follows about the rest of the lot.");
        } else if (normality == null) {
            warnings.add(
                    "With " + values + " values nobody can tell whether they are normally distributed; the estimates rest on "
                            + "it.");
        } else if (normality.pValue() < NORMALITY_RISK) {
            warnings.add("The values are hardly normally distributed (Anderson-Darling p below " + NORMALITY_RISK
                    + "): shares beyond the limits, Cpk and acceptance by variables do not hold. Judge by attributes.");
        }
        if (plan != null && plan.sampleSize() != values) {
            warnings.add("The plan asks for " + plan.sampleSize() + " values, not " + values + ": it decides nothing here.");
        }
        return warnings;
    }
}
