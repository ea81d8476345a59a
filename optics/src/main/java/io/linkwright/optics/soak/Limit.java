package io.linkwright.optics.soak;

/**
 * What a value is held against.
 *
 * @param source where it comes from
 */
public record Limit(Kind kind, double value, String source, Confidence confidence) {

    /** On which side of a limit a value has to lie. */
    public enum Kind {
        BELOW,
        AT_MOST,
        AT_LEAST
    }

    static Limit atMost(double value, String source, Confidence confidence) {
        return new Limit(Kind.AT_MOST, value, source, confidence);
    }

    static Limit atLeast(double value, String source, Confidence confidence) {
        return new Limit(Kind.AT_LEAST, value, source, confidence);
    }

    static Limit below(double value, String source, Confidence confidence) {
        return new Limit(Kind.BELOW, value, source, confidence);
    }

    /** How far a value lies on the right side; negative on the wrong one. */
    double margin(double measured) {
        return kind == Kind.AT_LEAST ? measured - value : value - measured;
    }

    /**
     * With a guard band of the uncertainty on both sides (ISO 14253-1): holds when the whole interval lies on the right side,
     * fails when it lies on the wrong one, and between the two stays conditional.
     */
    Outcome judge(Estimate measured) {
        double margin = margin(measured.value());
        if (!Double.isFinite(measured.value()) || Double.isInfinite(measured.uncertainty())) {
            return Outcome.INCOMPLETE;
        }
        if (margin < 0 && -margin > measured.uncertainty() || kind == Kind.BELOW && margin == 0
                && measured.uncertainty() == 0) {
            return Outcome.FAIL;
        }
        boolean clear = kind == Kind.BELOW ? margin > measured.uncertainty() : margin >= measured.uncertainty();
        return clear && confidence != Confidence.FROM_MEMORY ? Outcome.PASS : Outcome.CONDITIONAL;
    }
}
