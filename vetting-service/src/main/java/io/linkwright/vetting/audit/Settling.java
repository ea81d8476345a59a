package io.linkwright.vetting.audit;

/** What would settle a reading that lies within its uncertainty of a limit. Texts for people. */
final class Settling {

    static String of(Limit limit, Judgement judgement) {
        String unit = " " + limit.criterion().unit();
        double margin = judgement.check().margin();
        String distance = Figures.of(Math.abs(margin));
        if (limit.when() != null && judgement.guardBand() <= Math.abs(margin)) {
            return "Whether the limit is meant for the lane is in doubt: a better measurement of "
                    + limit.when().criterion().key() + " would settle whether " + limit.when().inWords() + ".";
        }
        String better = "an expanded uncertainty of " + (margin > 0 ? "at most " : "less than ") + distance + unit
                + " would settle it (averaging more captures, a better calibrated bench)";
        if (margin == 0) {
            better = "the value lies on the limit itself, where no uncertainty is small enough";
        }
        return "It lies " + (margin < 0 ? distance + unit + " outside" : distance + unit + " inside") + " of the limit, and "
                + Figures.of(judgement.guardBand()) + unit + " are not known: " + better
                + ", or the value must be " + Figures.of(judgement.guardBand()) + unit
                + " inside; or the parties agree on another decision rule.";
    }

    private Settling() {
    }
}
