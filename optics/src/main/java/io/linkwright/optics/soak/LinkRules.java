package io.linkwright.optics.soak;

import static io.linkwright.optics.soak.Judgement.judged;
import static io.linkwright.optics.soak.Judgement.unknown;

import java.util.List;
import java.util.Optional;

/** Rules about what the link did. */
final class LinkRules {

    static final List<SoakRule> ALL = List.of(LinkRules::uncorrectable, LinkRules::flaps, LinkRules::outages,
            LinkRules::hotErrorRatio);

    private static final String PRACTICE = "engineering practice for sustained vetting, recalled";
    private static final double MOST_EXTRAPOLATED_C = 10;

    private LinkRules() {
    }

    static Optional<RuleResult> uncorrectable(SoakAnalysis soak) {
        LinkRecord link = soak.run().link();
        Limit limit = Limit.atMost(0, PRACTICE, Confidence.FROM_MEMORY);
        String title = "Uncorrectable codewords";
        if (!link.codewordsKnown() || link.stateKnown() && !link.everUp()) {
            return Optional.of(unknown("uncorrectable-codewords", title, "uncorrectableCodewords", "count", limit,
                    link.codewordsKnown() ? "the link never was up" : "the record has no uncorrectableCodewords"));
        }
        String restarts = link.clears() == 0 ? ""
                : "; the counter was cleared " + times(link.clears())
                        + ", what it held last before that is not known";
        String wraps = link.wraps() == 0 ? "" : "; it wrapped at 2^32 " + times(link.wraps());
        return Optional.of(judged("uncorrectable-codewords", title, "uncorrectableCodewords",
                new Estimate(link.uncorrectableCodewords(), 0), "count", limit,
                Figures.plain(link.uncorrectableCodewords()) + " from the moment the link was first up" + restarts + wraps));
    }

    static Optional<RuleResult> flaps(SoakAnalysis soak) {
        LinkRecord link = soak.run().link();
        Limit limit = Limit.atMost(0, PRACTICE, Confidence.FROM_MEMORY);
        String title = "Link flaps, explicit and implicit";
        if (!link.stateKnown() || !link.everUp()) {
            return Optional.of(unknown("link-flaps", title, "linkFlaps", "count", limit,
                    link.stateKnown() ? "the link never was up" : "the record has no linkState"));
        }
        String implicit = link.codewordsKnown()
                ? count(link.bursts(), "burst", "bursts") + " of uncorrectable codewords with the link up"
                : "bursts of uncorrectable codewords not known, as the record has no counter";
        RuleResult result = judged("link-flaps", title, "linkFlaps", new Estimate(link.allFlaps(), 0), "count", limit,
                count(link.flaps(), "flap", "flaps") + " (down and up within 60 s), " + implicit
                        + "; what is shorter than a row ("
                        + Figures.duration(soak.run().usualIntervalS()) + ") is seen only by its codewords");
        return Optional.of(result);
    }

    static Optional<RuleResult> outages(SoakAnalysis soak) {
        LinkRecord link = soak.run().link();
        Limit limit = Limit.atMost(0, PRACTICE, Confidence.FROM_MEMORY);
        if (!link.stateKnown() || !link.everUp()) {
            return Optional.of(unknown("outages", "Link down for more than 60 s", null, "count", limit,
                    link.stateKnown() ? "the link never was up" : "the record has no linkState"));
        }
        return Optional.of(judged("outages", "Link down for more than 60 s", null, new Estimate(link.outages(), 0), "count",
                limit, link.outages() == 0 ? "none" : "down for longer than a flap, or to the end"));
    }

    static Optional<RuleResult> hotErrorRatio(SoakAnalysis soak) {
        if (soak.run().channels(Quantity.PRE_FEC_BER).isEmpty()) {
            return Optional.empty();
        }
        Limit limit = Limit.atMost(10, PRACTICE, Confidence.FROM_MEMORY);
        String title = "Pre-FEC error ratio hot over that at 25 °C";
        if (soak.ber().fit().isEmpty() || !soak.steady().reached()) {
            return Optional.of(unknown("ber-hot-to-room", title, "berHotToRoomRatio", "ratio", limit,
                    soak.ber().fit().isEmpty() ? soak.ber().why() : "the temperature is not steady"));
        }
        BerTemperature fit = soak.ber().fit().get();
        String reason = fit.channel().header() + ": " + Figures.fixed(fit.decadesPerC().value(), 4) + " ± "
                + Figures.fixed(fit.decadesPerC().uncertainty(), 4) + " decades per °C, seen from "
                + Figures.fixed(fit.fromC(), 1) + " to " + Figures.fixed(fit.toC(), 1) + " °C";
        if (fit.extrapolatedC() > MOST_EXTRAPOLATED_C) {
            return Optional.of(unknown("ber-hot-to-room", title, "berHotToRoomRatio", "ratio", limit, reason + "; 25 °C lies "
                    + Figures.fixed(fit.extrapolatedC(), 1) + " °C below that, too far to carry the line on. It would say "
                    + Figures.fixed(fit.ratio(), 2)));
        }
        String carried = fit.extrapolatedC() > 0
                ? "; carried on by " + Figures.fixed(fit.extrapolatedC(), 1) + " °C to 25 °C"
                : "";
        return Optional.of(judged("ber-hot-to-room", title, "berHotToRoomRatio",
                new Estimate(fit.ratio(), fit.ratioUncertainty()), "ratio", limit, reason + carried));
    }

    /** Whether the line may be handed on as a measurement. */
    static boolean errorRatioIsMeasured(SoakAnalysis soak) {
        return soak.ber().fit().filter(fit -> fit.extrapolatedC() <= MOST_EXTRAPOLATED_C).isPresent();
    }

    private static String count(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
