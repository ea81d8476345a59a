package io.linkwright.vetting.audit;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.optics.fec.Kp4;
import io.linkwright.optics.fec.OpticalMargin;

/**
 * Says what a verdict's figures buy and what they do not, so that nobody reads a latency into a TDECQ. Texts for people; the
 * figures come from the Gaussian relation of {@link OpticalMargin}.
 */
final class Meaning {

    static final String NOT_LATENCY = "TDECQ does not change the latency: a hard-decision KP4 decoder takes the same time "
            + "however many symbols it corrects. The latency of a link is the sum of its fibre, module, decoder and switch delays.";
    private static final String TDECQ = "tdecqDb";

    static List<String> of(AuditProfile standard, AuditProfile overlay, Part part, List<CriterionResult> results) {
        List<String> meaning = new ArrayList<>();
        results.stream().filter(result -> result.layer() == Layer.STANDARD && result.criterion().equals(TDECQ))
                .filter(result -> result.worst() != null).findFirst().ifPresent(worst -> {
                    meaning.add(whatTheMarginMoves(worst));
                    meaning.add(NOT_LATENCY);
                    meaning.add("The relation is Gaussian: it does not hold where an interference floor, multi-path "
                            + "interference or bursts dominate, and a compliant TDECQ is no proof of interoperability.");
                });
        if (overlay != null) {
            List<Limit> limits = standard.limitsFor(part);
            overlay.limitsFor(part).stream().map(limit -> Comparison.of(overlay, limit, standard, limits))
                    .filter(comparison -> comparison.by() != null).map(Comparison::text).forEach(meaning::add);
        }
        return meaning;
    }

    private static String whatTheMarginMoves(CriterionResult worst) {
        double margin = worst.margin();
        double ber = OpticalMargin.berAt(margin);
        String figures = "from " + Figures.of(Kp4.BER_LIMIT) + ", the limit of KP4, to " + Figures.of(ber);
        if (margin < 0) {
            return "The worst TDECQ, " + Figures.of(worst.worst()) + " dB, is " + Figures.of(-margin)
                    + " dB over the standard's "
                    + Figures.of(worst.limit())
                    + " dB. At the power the standard's budget counts on, that raises the bit error "
                    + "ratio before FEC " + figures + ": more frames are lost than the standard allows.";
        }
        return "The worst TDECQ, " + Figures.of(worst.worst()) + " dB, leaves " + Figures.of(margin) + " dB to the standard's "
                + Figures.of(worst.limit())
                + " dB. At the power the standard's budget counts on, that margin moves the bit error "
                + "ratio before FEC " + figures
                + ": fewer symbols to correct, hence fewer lost frames, retransmissions and flaps.";
    }

    private Meaning() {
    }
}
