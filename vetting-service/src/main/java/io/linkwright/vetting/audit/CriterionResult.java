package io.linkwright.vetting.audit;

import io.linkwright.contracts.Confidence;

/**
 * One limit and the worst reading against it.
 *
 * @param limitInWords the limit as the profile states it
 * @param limit the figure that applied to the worst reading; null when nothing was judged, like the four that follow
 * @param worst the reading with the smallest margin
 * @param lane counts from 0; null also for a criterion of the whole unit
 * @param margin how far the worst reading is inside, in the unit; negative when it is outside
 * @param readings how many were judged
 * @param violations how many of them do not hold, by the decision rule
 * @param decision how the worst reading was decided, its uncertainty considered; null when nothing was judged
 * @param note what the profile says of the limit; may be null
 */
public record CriterionResult(Layer layer, String criterion, String title, String unit, String limitInWords, Limit.Gate gate,
        CriterionOutcome outcome, Double limit, Double worst, String serial, Integer lane, Double margin, int readings,
        int violations, Decision decision, String source, Confidence confidence, String note) {

    /** By how much the limit was missed; 0 or more. */
    public double excess() {
        return margin == null ? 0 : Math.max(0, -margin);
    }

    /** One sentence with the figures in it. */
    public String inWords() {
        if (worst == null) {
            return criterion + " (" + limitInWords + "): " + outcome;
        }
        String place = "unit " + serial + (lane == null ? "" : " lane " + lane);
        String figure = criterion + " " + Figures.of(worst) + (decision.uncertainty() == null ? ""
                : " ± " + Figures.of(decision.uncertainty())) + " " + unit;
        return figure + " (" + place + ") against " + limitInWords + ", " + position();
    }

    private String position() {
        if (margin > 0 || margin == 0 && violations == 0) {
            return "inside by " + Figures.of(margin) + " " + unit;
        }
        return margin == 0 ? "exactly at the limit, which is not good enough"
                : "missed by " + Figures.of(-margin) + " " + unit;
    }
}
