package io.linkwright.cli.fec;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.cli.text.Numbers;
import io.linkwright.cli.text.Wrapping;
import io.linkwright.optics.fec.analysis.Durations;
import io.linkwright.optics.fec.analysis.Finding;
import io.linkwright.optics.fec.analysis.LaneErrors;
import io.linkwright.optics.fec.analysis.PortAnalysis;
import io.linkwright.optics.fec.analysis.SymbolErrors;
import io.linkwright.optics.fec.analysis.TailEstimate;
import io.linkwright.optics.fec.counters.CounterReading;

/** The answer as a lab engineer reads it: one block a port. */
final class FecReport {

    static List<String> of(PortAnswer answer) {
        List<String> lines = new ArrayList<>();
        lines.add(answer.port() + ": " + answer.result());
        answer.notes().forEach(note -> lines.addAll(Wrapping.point("  ", note)));
        answer.analysis().ifPresent(port -> {
            lines.add("  " + rate(port));
            lines.addAll(HistogramText.of(port));
            lines.add("");
            figures(lines, port);
            lines.add("");
            forecasts(lines, port);
            lines.add("");
            for (Finding finding : port.findings()) {
                lines.addAll(Wrapping.point("  ", String.format(ROOT, "%-11s %s: %s [%s%s]", finding.result(), finding.rule(),
                        finding.text(), finding.source(), switch (finding.confidence()) {
                            case FROM_MEMORY -> "; from memory";
                            case SOURCED, COMPUTED, GIVEN -> "";
                        })));
            }
        });
        lines.add("");
        return lines;
    }

    static List<String> faults(String of, CounterReading reading) {
        List<String> lines = new ArrayList<>();
        reading.faults().forEach(fault -> lines.addAll(Wrapping.point("", of + fault)));
        if (reading.furtherFaults() > 0) {
            lines.add(of + Numbers.count(reading.furtherFaults()) + " further faults.");
        }
        return lines;
    }

    private static String rate(PortAnalysis port) {
        return String.format(ROOT, "%dG on %s, %s interleaved%s; a codeword is on the wire for %s, all for %s",
                port.rate().gbps(), counted(port.rate().lanes(), "lane"), counted(port.rate().interleave(), "codeword"),
                port.rate().note().isEmpty() ? "" : " (" + port.rate().note() + ")",
                Durations.of(port.rate().codewordNs() / 1e9),
                Durations.of(port.rate().interleavedNs() / 1e9));
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static void figures(List<String> lines, PortAnalysis port) {
        port.preFecBer().ifPresent(ber -> figure(lines, "BER before FEC", String.format(ROOT, "%.3g", ber)
                + port.errors().filter(SymbolErrors::bounded)
                        .map(errors -> String.format(ROOT, ", between %.3g and %.3g", errors.lowerBer(), errors.upperBer()))
                        .orElse("")
                + port.errors().map(errors -> String.format(ROOT, " (%.4g wrong symbols a codeword)", errors.mean()))
                        .orElse("")));
        port.correctedBitRatio().ifPresent(ber -> figure(lines, "by corrected bits", String.format(ROOT, "%.3g", ber)));
        for (LaneErrors lane : port.lanes()) {
            boolean worst = port.worstLane().filter(lane::equals).isPresent() && port.lanes().size() > 1;
            figure(lines, "lane " + lane.lane(), String.format(ROOT, "%.3g", lane.errors().ber()) + (worst ? "  worst" : ""));
        }
        port.marginDb()
                .ifPresent(margin -> figure(lines, "margin",
                        String.format(ROOT, "%+.2f dB of optical modulation amplitude", margin)
                                + (port.marginValid() ? ", if the noise is Gaussian"
                                        : "; not to be relied on: "
                                                + port.bursts().map(test -> test.character().words())
                                                        .orElse("there is no histogram to judge the noise by"))));
        port.highestSymbols().ifPresent(highest -> figure(lines, "worst codeword", highest > 15 ? "could not be corrected"
                : highest + " wrong symbols of 15 that can be corrected, headroom " + port.headroomSymbols().getAsInt()));
        port.trafficS().ifPresent(traffic -> figure(lines, "traffic", Durations.of(traffic)));
        port.bursts()
                .ifPresent(test -> figure(lines, "bursts",
                        (port.lanesExplainExcess() ? "none within a lane; the lanes differ" : test.character().words())
                                + test.worst()
                                        .map(bin -> String.format(ROOT, "; bin %s: %.2g times what chance gives", bin.label(),
                                                bin.ratio()))
                                        .orElse("")));
    }

    private static void forecasts(List<String> lines, PortAnalysis port) {
        lines.add(String.format(ROOT, "  %-22s %10s  %10s  %s", "", "codewords", "frames", "one codeword lost in"));
        port.independentCer().ifPresent(cer -> forecast(lines, port, "independent errors", cer, "the floor, no forecast"));
        if (port.line() instanceof TailEstimate.Line line) {
            forecast(lines, port, "straight line", line.codewordErrorRatio(), String.format(ROOT, "R² %.4f over %d bins%s",
                    line.rSquared(), line.bins(), line.bins() == 2 ? ", as any two give" : ""));
        } else if (port.line() instanceof TailEstimate.None none) {
            lines.add(String.format(ROOT, "  %-22s %s", "straight line", none.why()));
        }
        if (port.clusters() instanceof TailEstimate.Clusters clusters) {
            forecast(lines, port, "runs of errors", clusters.codewordErrorRatio(), String.format(ROOT,
                    "%s; %s", clusters.runOn() < 1e-7 ? "errors do not run on"
                            : String.format(ROOT, "an error runs on with %.2g %%", 100 * clusters.runOn()),
                    clusters.fit().degreesOfFreedom() == 0 ? "too few bins to judge the fit"
                            : String.format(ROOT, "chi-square %.3g on %d, p %.2g", clusters.fit().chiSquare(),
                                    clusters.fit().degreesOfFreedom(), clusters.fit().pValue())));
        } else if (port.clusters() instanceof TailEstimate.None none) {
            lines.add(String.format(ROOT, "  %-22s %s", "runs of errors", none.why()));
        }
        port.uncorrectable().ifPresent(bound -> forecast(lines, port, "proved, at most", bound.upper(), "95 %"));
        port.soakToGoS().ifPresent(soak -> lines.add(String.format(ROOT, "  %-22s %s", "soak still to come",
                soak == 0 ? "none, the target is proved"
                        : Durations.of(soak) + " of " + Durations.of(port.soakS())
                                + String.format(ROOT, ", without one uncorrectable codeword, to prove %.2g",
                                        port.target().ratio()))));
    }

    private static void forecast(List<String> lines, PortAnalysis port, String name, double cer, String how) {
        lines.add(String.format(ROOT, "  %-22s %10.2e  %10.2e  %-15s %s", name, cer, port.rate().frameLossRatio(cer),
                Durations.of(port.secondsBetween(cer)), how));
    }

    private static void figure(List<String> lines, String name, String value) {
        lines.add(String.format(ROOT, "  %-18s %s", name, value));
    }

    private FecReport() {
    }
}
