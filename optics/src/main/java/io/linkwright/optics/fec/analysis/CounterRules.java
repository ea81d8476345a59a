package io.linkwright.optics.fec.analysis;

import static java.util.Locale.ROOT;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import io.linkwright.optics.fec.Kp4;
import io.linkwright.optics.fec.analysis.Finding.Result;
import io.linkwright.optics.fec.counters.Bin;
import io.linkwright.optics.fec.counters.CodewordHistogram;

/** Whether the counters can be believed: each is held against another that has to agree. */
final class CounterRules {

    private static final double SKEW = 0.1;

    static Optional<Finding> countersCoverAllBins(PortAnalysis port) {
        CodewordHistogram histogram = port.counters().histogram();
        OptionalInt gap = histogram.firstNotCounted();
        if (histogram.bins().isEmpty() || gap.isEmpty()) {
            return Optional.empty();
        }
        return FecRules.finding("countersCoverAllBins", Result.CONDITIONAL, OptionalDouble.of(gap.getAsInt()),
                OptionalDouble.empty(), "symbol errors", "No bin counts codewords with " + gap.getAsInt()
                        + " symbol errors; what is not counted is not zero.",
                "RS(544,514) corrects up to 15 symbols", Confidence.COMPUTED);
    }

    static Optional<Finding> countersMatchTheInterval(PortAnalysis port) {
        if (port.trafficS().isEmpty() || port.measured().intervalS().isEmpty()) {
            return Optional.empty();
        }
        double traffic = port.trafficS().getAsDouble();
        double interval = port.measured().intervalS().getAsDouble();
        boolean agree = Math.abs(traffic / interval - 1) <= SKEW;
        String text = String.format(ROOT, "The bins hold %s of traffic at %dG, the interval is %s.", Durations.of(traffic),
                port.rate().gbps(), Durations.of(interval))
                + (agree ? ""
                        : " Either the rate is another, or the counters were not cleared when the interval began, or a reading"
                                + " clears them, or the link was down for a part of it.");
        return FecRules.finding("countersMatchTheInterval", agree ? Result.PASS : Result.CONDITIONAL,
                OptionalDouble.of(traffic), OptionalDouble.of(interval), "s", text,
                "codewords of 5440 bits at 1.0625 times the rate", Confidence.COMPUTED);
    }

    static Optional<Finding> correctedBitsMatchTheHistogram(PortAnalysis port) {
        if (port.correctedBitRatio().isEmpty() || port.errors().get().mean() == 0) {
            return Optional.empty();
        }
        double bits = port.counters().correctedBits().getAsLong();
        double least = port.errors().get().lower() * port.counters().codewords();
        double most = port.errors().get().upper() * port.counters().codewords() * Kp4.SYMBOL_BITS;
        boolean agree = bits >= least * (1 - SKEW) && bits <= most * (1 + SKEW);
        double perSymbol = bits / (port.errors().get().mean() * port.counters().codewords());
        return FecRules.finding("correctedBitsMatchTheHistogram", agree ? Result.PASS : Result.CONDITIONAL,
                OptionalDouble.of(perSymbol), OptionalDouble.empty(), "bits per wrong symbol",
                String.format(ROOT,
                        "By corrected bits the bit error ratio is %.3g, by the histogram %.3g: %.3g wrong bits in a wrong"
                                + " symbol.",
                        port.correctedBitRatio().getAsDouble(), port.preFecBer().getAsDouble(), perSymbol)
                        + (agree ? "" : " A wrong symbol has 1 to 10 wrong bits, so the two counters were not read together."),
                "symbols of 10 bits", Confidence.COMPUTED);
    }

    static Optional<Finding> correctedCodewordsMatchTheHistogram(PortAnalysis port) {
        if (port.errors().isEmpty() || port.counters().correctedCodewords().isEmpty()) {
            return Optional.empty();
        }
        double corrected = port.counters().histogram().bins().stream().filter(bin -> bin.low() > 0).mapToDouble(Bin::codewords)
                .sum();
        double counted = port.counters().correctedCodewords().getAsLong();
        boolean agree = Math.abs(counted - corrected) <= SKEW * Math.max(counted, corrected)
                + 3 * Math.sqrt(counted + corrected);
        return FecRules.finding("correctedCodewordsMatchTheHistogram", agree ? Result.PASS : Result.CONDITIONAL,
                OptionalDouble.of(counted), OptionalDouble.of(corrected), "codewords",
                String.format(ROOT, "%,.0f corrected codewords by their counter, %,.0f by the bins.", counted, corrected)
                        + (agree ? "" : " They were not counted over the same time, or the bins count something else."),
                "both count codewords with 1 to 15 wrong symbols", Confidence.COMPUTED);
    }

    static Optional<Finding> fercIsNotTheBitErrorRatio(PortAnalysis port) {
        OptionalDouble ber = port.counters().reportedPreFecBer();
        OptionalDouble ferc = port.counters().reportedFerc();
        if (ber.isEmpty() || ferc.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> objection = FercCheck.objection(ber.getAsDouble(), ferc.getAsDouble());
        return FecRules.finding("fercIsNotTheBitErrorRatio", objection.isPresent() ? Result.CONDITIONAL : Result.PASS, ferc,
                ber,
                "ratio", objection.map(why -> "Not to be believed: " + why + ".")
                        .orElse("The reported frame error ratio is not a copy of the bit error ratio."),
                "random errors at that ratio, RS(544,514)", Confidence.COMPUTED);
    }

    private CounterRules() {
    }
}
