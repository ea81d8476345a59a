package io.linkwright.optics.fec.analysis;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import io.linkwright.optics.fec.Kp4;
import io.linkwright.optics.fec.analysis.Finding.Result;

/** What a port is held to. A limit that is only recalled lets nobody pass without condition. */
final class FecRules {

    static final List<FecRule> ALL = List.of(FecRules::preFecBer, FecRules::uncorrectableCodewords, FecRules::frameLossForecast,
            FecRules::frameLossProven, FecRules::errorsAreIndependent, CounterRules::countersCoverAllBins,
            CounterRules::countersMatchTheInterval, CounterRules::correctedBitsMatchTheHistogram,
            CounterRules::correctedCodewordsMatchTheHistogram, CounterRules::fercIsNotTheBitErrorRatio);

    private static final String BER_SOURCE = "IEEE 802.3, PAM4 lanes protected by KP4";

    private static Optional<Finding> preFecBer(PortAnalysis port) {
        if (port.preFecBer().isEmpty()) {
            return finding("preFecBer", Result.INCOMPLETE, OptionalDouble.empty(), OptionalDouble.of(Kp4.BER_LIMIT), "ratio",
                    "No bit error ratio: there is no histogram with codewords, nor corrected bits with an interval.",
                    BER_SOURCE,
                    Confidence.SOURCED);
        }
        double ber = port.preFecBer().getAsDouble();
        double lower = port.errors().map(SymbolErrors::lowerBer).orElse(ber);
        double upper = port.errors().map(SymbolErrors::upperBer).orElse(ber);
        List<LaneErrors> over = port.lanes().stream().filter(lane -> lane.errors().ber() > Kp4.BER_LIMIT).toList();
        Result result = lower > Kp4.BER_LIMIT || !over.isEmpty() ? Result.FAIL
                : upper > Kp4.BER_LIMIT ? Result.CONDITIONAL : Result.PASS;
        String text = String.format(ROOT, "Bit error ratio before FEC %.3g, at most %.1e.", ber, Kp4.BER_LIMIT)
                + (port.errors().isPresent() && port.errors().get().bounded()
                        ? String.format(ROOT, " The bins leave it open between %.3g and %.3g.", lower, upper)
                        : "")
                + (port.errors().isEmpty() && port.correctedBitRatio().isEmpty() ? " It is not from a histogram." : "")
                + over.stream().map(lane -> String.format(ROOT, " Lane %d has %.3g.", lane.lane(), lane.errors().ber()))
                        .collect(Collectors.joining());
        return finding("preFecBer", result, OptionalDouble.of(ber), OptionalDouble.of(Kp4.BER_LIMIT), "ratio", text, BER_SOURCE,
                Confidence.SOURCED);
    }

    private static Optional<Finding> uncorrectableCodewords(PortAnalysis port) {
        OptionalLong count = port.counters().uncorrectable();
        String source = "a codeword that cannot be corrected is frames lost";
        if (count.isEmpty()) {
            return finding("uncorrectableCodewords", Result.INCOMPLETE, OptionalDouble.empty(), OptionalDouble.of(0), "count",
                    "The counters do not say how many codewords were uncorrectable. On SONiC, add the output of"
                            + " 'show interfaces counters fec-stats' to the text.",
                    source, Confidence.COMPUTED);
        }
        long value = count.getAsLong();
        return finding("uncorrectableCodewords", value == 0 ? Result.PASS : Result.FAIL, OptionalDouble.of(value),
                OptionalDouble.of(0), "count",
                value == 0 ? "No uncorrectable codeword."
                        : codewords(value) + " could not be corrected; none is allowed.",
                source, Confidence.COMPUTED);
    }

    private static Optional<Finding> frameLossForecast(PortAnalysis port) {
        OptionalDouble independent = port.independentCer();
        double limit = port.target().ratio();
        if (independent.isEmpty()) {
            return Optional.empty();
        }
        double floor = port.rate().frameLossRatio(independent.getAsDouble());
        OptionalDouble forecast = port.forecastCer();
        double value = Math.max(floor, port.rate().frameLossRatio(forecast.orElse(0)));
        String figures = String.format(ROOT,
                "Frame loss ratio: independent errors %.2g, straight line %s, runs of errors %s; at most"
                        + " %.2g.",
                floor, shown(port, port.line()), shown(port, port.clusters()), limit);
        Result result;
        String why;
        if (floor > limit) {
            result = Result.FAIL;
            why = " Even independent errors, the floor, exceed it.";
        } else if (port.clusters() instanceof TailEstimate.Clusters fit
                && port.rate().frameLossRatio(fit.codewordErrorRatio()) > limit) {
            result = Result.FAIL;
            why = " The histogram foretells more.";
        } else if (forecast.isEmpty()) {
            result = Result.CONDITIONAL;
            why = " There is nothing to extrapolate; only the count of uncorrectable codewords bounds it.";
        } else if (value > limit) {
            result = Result.CONDITIONAL;
            why = " Only the straight line exceeds it, which foretells too much where the tail bends down: measure longer.";
        } else if (port.clusters() instanceof TailEstimate.Clusters fit && fit.fit().degreesOfFreedom() > 0
                && fit.fit().pValue() < 1e-6
                && port.bursts().map(BurstTest::character).orElse(null) != BurstTest.Character.INDEPENDENT) {
            result = Result.CONDITIONAL;
            why = " The bins do not follow the fitted distribution, so a forecast by it is weak.";
        } else {
            result = onCondition(port.target().confidence());
            why = "";
        }
        return finding("frameLossForecast", result, OptionalDouble.of(value), OptionalDouble.of(limit), "ratio", figures + why,
                port.target().source(), port.target().confidence());
    }

    private static Optional<Finding> frameLossProven(PortAnalysis port) {
        double limit = port.target().ratio();
        if (port.uncorrectable().isEmpty()) {
            return finding("frameLossProven", Result.INCOMPLETE, OptionalDouble.empty(), OptionalDouble.of(limit), "ratio",
                    "Nothing is proved by counting: the uncorrectable codewords, or among how many they fell, are not known.",
                    port.target().source(), port.target().confidence());
        }
        CountBound bound = port.uncorrectable().get();
        double upper = port.rate().frameLossRatio(bound.upper());
        double lower = port.rate().frameLossRatio(bound.lower());
        Result result = lower > limit ? Result.FAIL
                : upper > limit ? Result.CONDITIONAL : onCondition(port.target().confidence());
        String text = String.format(ROOT,
                "Counted: %,d uncorrectable of %.4g codewords, so the frame loss ratio is below %.2g (95 %%).",
                bound.events(), bound.codewords(), upper)
                + (result == Result.CONDITIONAL && upper > limit && port.soakToGoS().isPresent()
                        ? String.format(ROOT, " To prove %.2g takes %s more without one.", limit,
                                Durations.of(port.soakToGoS().getAsDouble()))
                        : "");
        return finding("frameLossProven", result, OptionalDouble.of(upper), OptionalDouble.of(limit), "ratio", text,
                port.target().source(), port.target().confidence());
    }

    private static Optional<Finding> errorsAreIndependent(PortAnalysis port) {
        return port.bursts().flatMap(test -> {
            Result result = test.character() == BurstTest.Character.INDEPENDENT
                    || test.character() == BurstTest.Character.UNDECIDED || port.lanesExplainExcess() ? Result.PASS
                            : Result.CONDITIONAL;
            String words = Character.toUpperCase(test.character().words().charAt(0)) + test.character().words().substring(1)
                    + ".";
            String figures = test.worst().map(worst -> String.format(ROOT,
                    " Bin %s holds %s where independent errors would give %.2g (ratio %.2g, chance %.1g).",
                    worst.label(), codewords(worst.observed()), worst.expected(), worst.ratio(), worst.pValue())).orElse("")
                    + (port.lanesExplainExcess()
                            ? " Within every lane errors are independent: it is the lanes that differ."
                            : "");
            return finding("errorsAreIndependent", result, test.worst().map(worst -> OptionalDouble.of(worst.ratio()))
                    .orElse(OptionalDouble.empty()), OptionalDouble.of(10), "observed/expected", words + figures,
                    "binomial distribution of independent errors; more than 10 times is a burst", Confidence.COMPUTED);
        });
    }

    private static String shown(PortAnalysis port, TailEstimate estimate) {
        if (estimate instanceof TailEstimate.Line line) {
            return String.format(ROOT, "%.2g", port.rate().frameLossRatio(line.codewordErrorRatio()));
        }
        return estimate instanceof TailEstimate.Clusters clusters
                ? String.format(ROOT, "%.2g", port.rate().frameLossRatio(clusters.codewordErrorRatio()))
                : "none";
    }

    private static String codewords(long count) {
        return String.format(ROOT, count == 1 ? "%,d codeword" : "%,d codewords", count);
    }

    private static Result onCondition(Confidence confidence) {
        return confidence == Confidence.FROM_MEMORY ? Result.CONDITIONAL : Result.PASS;
    }

    static Optional<Finding> finding(String rule, Result result, OptionalDouble value, OptionalDouble limit, String unit,
            String text,
            String source, Confidence confidence) {
        return Optional.of(new Finding(rule, result, value, limit, unit, text, source, confidence));
    }

    private FecRules() {
    }
}
