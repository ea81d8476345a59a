package io.linkwright.optics.soak;

import static io.linkwright.optics.soak.Judgement.judged;
import static io.linkwright.optics.soak.Judgement.unknown;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rules about what moves during the hold. Each judges the lane that moves most. */
final class DriftRules {

    static final List<SoakRule> ALL = List.of(
            soak -> drift(soak, Quantity.POWER, "power-drift", "Power drift over the hold", 3, true),
            soak -> drift(soak, Quantity.BIAS, "bias-drift", "Bias drift over the hold", 2, true),
            soak -> drift(soak, Quantity.TX_POWER, "tx-power-drift", "Tx power drift over the hold", 0.3, false),
            soak -> drift(soak, Quantity.SNR, "snr-drift", "SNR drift over the hold", 0.5, false));

    private static final String PRACTICE = "engineering practice, recalled";
    private static final double BIAS_END_OF_LIFE_PERCENT = 20;

    private DriftRules() {
    }

    private static Optional<RuleResult> drift(SoakAnalysis soak, Quantity quantity, String code, String title, double most,
            boolean percent) {
        if (soak.run().channels(quantity).isEmpty()) {
            return Optional.empty();
        }
        String unit = percent ? "%" : "dB";
        Limit limit = Limit.atMost(most, PRACTICE, Confidence.FROM_MEMORY);
        Optional<Drift> worst = soak.drifts().stream().filter(drift -> drift.channel().quantity() == quantity)
                .max(Comparator.comparingDouble(drift -> Math.abs(change(drift, percent).value())));
        if (worst.isEmpty() || !soak.steady().reached()) {
            return Optional.of(unknown(code, title, null, unit, limit,
                    worst.isEmpty() ? "there are too few readings in the hold" : "the temperature is not steady"));
        }
        Estimate change = change(worst.get(), percent);
        Estimate size = new Estimate(Math.abs(change.value()), change.uncertainty());
        return Optional.of(judged(code, title, null, size, unit, limit, reason(worst.get(), change, unit)));
    }

    private static Estimate change(Drift drift, boolean percent) {
        return percent ? drift.share().times(100) : drift.overHold();
    }

    private static String reason(Drift drift, Estimate change, String unit) {
        String figure = String.format(Locale.ROOT, "%s: %+.3f ± %.3f %s over the hold (%d means, worth %.0f independent ones)",
                drift.channel().header(), change.value(), change.uncertainty(), unit, drift.blocks(),
                drift.effectiveBlocks());
        if (!change.differsFromZero()) {
            return figure + ", no drift that can be told from zero";
        }
        if (drift.channel().quantity() == Quantity.BIAS && change.value() > 0) {
            double hours = BIAS_END_OF_LIFE_PERCENT / 100 / drift.share().value() * drift.overHold().value()
                    / drift.perHour().value();
            return figure + "; straight on, +20 % (end of life, recalled) would come after "
                    + Figures.plain(Math.rint(hours)) + " h";
        }
        return figure + ", a drift that is not zero";
    }
}
