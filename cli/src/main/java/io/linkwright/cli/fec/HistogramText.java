package io.linkwright.cli.fec;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.cli.text.Numbers;
import io.linkwright.optics.fec.Kp4;
import io.linkwright.optics.fec.analysis.PortAnalysis;
import io.linkwright.optics.fec.counters.Bin;

/** A histogram as text. The bars are logarithmic: a bin of one codeword in a billion must be seen. */
final class HistogramText {

    private static final int WIDTH = 32;

    static List<String> of(PortAnalysis port) {
        List<String> lines = new ArrayList<>();
        List<Bin> bins = port.counters().histogram().bins();
        if (bins.isEmpty()) {
            return lines;
        }
        lines.add(String.format(ROOT, "  %8s %22s %12s  %s", "symbols", "codewords", "if by chance", "(bars are logarithmic)"));
        double codewords = port.counters().codewords();
        long most = bins.stream().mapToLong(Bin::codewords).max().orElse(0);
        int last = bins.stream().filter(bin -> bin.codewords() > 0).mapToInt(Bin::high).max().orElse(0);
        for (Bin bin : bins) {
            if (bin.low() > last + 1) {
                lines.add(String.format(ROOT, "  %8s %22s", bin.low() + "-" + bins.get(bins.size() - 1).high(), "0"));
                break;
            }
            lines.add(String.format(ROOT, "  %8s %22s %12s  %s", bin.label(), Numbers.count(bin.codewords()),
                    port.errors().isEmpty() ? "" : chance(port.errors().get().ber(), bin, codewords),
                    bar(bin.codewords(), most))
                    .stripTrailing());
        }
        lines.add(String.format(ROOT, "  %8s %22s", "lost", port.counters().uncorrectable().isPresent()
                ? Numbers.count(port.counters().uncorrectable().getAsLong())
                : "not counted"));
        return lines;
    }

    private static String chance(double ber, Bin bin, double codewords) {
        double sum = 0;
        for (int i = bin.low(); i <= bin.high(); i++) {
            sum += Kp4.codewordShare(ber, i);
        }
        double expected = sum * codewords;
        return expected >= 1e6 || expected < 0.01 && expected > 0 ? String.format(ROOT, "%.2e", expected)
                : Numbers.measure(expected);
    }

    private static String bar(long count, long most) {
        return count == 0 ? "" : "#".repeat((int) Math.max(1, Math.round(WIDTH * Math.log1p(count) / Math.log1p(most))));
    }

    private HistogramText() {
    }
}
