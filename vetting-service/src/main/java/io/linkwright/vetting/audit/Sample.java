package io.linkwright.vetting.audit;

/**
 * How much of a lot was measured.
 *
 * @param defectiveShareBound share of bad units in the lot that would still let a sample of this size pass unblemished in one
 *        case of twenty; null when a unit failed or none was measured
 */
public record Sample(long unitsInLot, int unitsAudited, int unitsFailed, Double defectiveShareBound, String text) {

    private static final double RISK = 0.05;

    static Sample of(long unitsInLot, int unitsAudited, int unitsFailed) {
        if (unitsAudited == 0) {
            return new Sample(unitsInLot, 0, 0, null, "No unit of the lot was measured.");
        }
        String measured = unitsAudited + " of " + unitsInLot + " units were measured";
        if (unitsFailed > 0) {
            return new Sample(unitsInLot, unitsAudited, unitsFailed, null,
                    measured + ", and " + unitsFailed + " of them failed.");
        }
        if (unitsAudited >= unitsInLot) {
            return new Sample(unitsInLot, unitsAudited, 0, 0.0, "Every unit of the lot was measured.");
        }
        // Binomial, zero failures: (1 - p)^n = 0.05. Drawing without replacement only makes the true bound smaller.
        double bound = -Math.expm1(Math.log(RISK) / unitsAudited);
        return new Sample(unitsInLot, unitsAudited, 0, bound, measured
                + " and none failed: that bounds the bad share of the lot at " + Figures.of(bound * 100)
                + " % with 95 % confidence, if the sample was drawn at random.");
    }
}
