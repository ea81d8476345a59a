package io.linkwright.cli.tdecq;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import io.linkwright.cli.text.Wrapping;
import io.linkwright.optics.tdecq.HistogramWindow;
import io.linkwright.optics.tdecq.PatternLock;
import io.linkwright.optics.tdecq.SignalFigures;
import io.linkwright.optics.tdecq.TdecqFigures;
import io.linkwright.optics.tdecq.TdecqResult;
import io.linkwright.optics.waveform.PowerUnit;

/** A measurement as an engineer at the bench reads it. */
final class TdecqReport {

    private final List<String> lines = new ArrayList<>();

    private TdecqReport() {
    }

    /** @param limitDb {@code null} if there is none to hold the figure against */
    static List<String> lines(String label, TdecqResult result, PowerUnit unit, Double limitDb) {
        TdecqReport report = new TdecqReport();
        if (result instanceof TdecqResult.Measured measured) {
            report.headline(label, measured.figures(), limitDb);
            report.figures(measured.figures(), unit);
            report.signal(measured.figures().signal(), unit, measured.lock());
            report.lock(measured.lock(), measured.figures().symbols());
        } else if (result instanceof TdecqResult.NoResult none) {
            report.lines.add(label + "  no result");
            none.faults().forEach(fault -> report.lines.addAll(Wrapping.point("", fault.text())));
        }
        result.warnings().forEach(warning -> report.lines.addAll(Wrapping.point("", "Warning: " + warning.text())));
        return report.lines;
    }

    private void headline(String label, TdecqFigures figures, Double limitDb) {
        String verdict = limitDb == null ? ""
                : figures.tdecqDb() <= limitDb ? text("   within %s dB, %.2f dB to spare", figure(limitDb),
                        limitDb - figures.tdecqDb())
                        : text("   above %s dB by %.2f dB", figure(limitDb), figures.tdecqDb() - limitDb);
        lines.add(text("%-22s %.3f dB%s", label, figures.tdecqDb(), verdict));
    }

    private void figures(TdecqFigures figures, PowerUnit unit) {
        line("Ceq", text("%.4f (%.3f dB), K = %.3f dB", figures.ceq(), figures.ceqDb(), figures.kDb()));
        line("taps", figures.equaliser().taps().stream().map(tap -> text("%.4f", tap)).collect(Collectors.joining(", "))
                + ", largest is tap " + figures.equaliser().mainTap());
        line("noise sigmaG", power(figures.sigmaG(), unit) + text(", %.3f %% of the outer OMA",
                100 * figures.sigmaG() / figures.signal().omaOuter()));
        if (figures.sigmaS() > 0) {
            line("instrument sigmaS", power(figures.sigmaS(), unit) + text(", %.3f of sigmaG, credited",
                    figures.sigmaSOverSigmaG()));
        }
        line("histograms", window(figures.leftHistogram()) + " and " + window(figures.rightHistogram())
                + text(" UI, moved by %+.3f UI; the %s one limits", figures.histogramShiftUi(),
                        figures.limiting().name().toLowerCase(Locale.ROOT)));
        line("error ratio", text("left %.3e, right %.3e, target %.1e (Qt %.4f)", figures.serLeft(), figures.serRight(),
                figures.targetSer(), figures.qt()));
        line("thresholds", figures.thresholds().stream().map(it -> power(it, unit)).collect(Collectors.joining(", "))
                + ", moved by " + figures.thresholdShares().stream().map(it -> text("%+.2f", 100 * it))
                        .collect(Collectors.joining(", "))
                + " % of the OMA");
    }

    private void signal(SignalFigures signal, PowerUnit unit, PatternLock lock) {
        line("outer OMA", power(signal.omaOuter(), unit) + dbm(signal.omaOuter(), unit));
        line("average power", power(signal.averagePower(), unit) + dbm(signal.averagePower(), unit));
        line("levels", signal.levels().stream().map(it -> power(it, unit)).collect(Collectors.joining(", "))
                + text(", RLM %.4f", signal.rlm()));
        line("extinction ratio", signal.outerExtinctionRatioDb().isPresent()
                ? text("%.3f dB, outer", signal.outerExtinctionRatioDb().getAsDouble())
                : lock.inverted() ? "not known: an inverted capture needs --dark-level"
                        : "not known: what the instrument shows in the dark is not told (--dark-level)");
        line("overshoot", text("%.2f %%, undershoot %.2f %%, excursion ", signal.overshootPercent(), signal.undershootPercent())
                + power(signal.powerExcursion(), unit));
        line("transition time", "rise " + picoseconds(signal.riseTimeS()) + ", fall " + picoseconds(signal.fallTimeS())
                + " (20 to 80 %)");
    }

    private void lock(PatternLock lock, int symbols) {
        line("pattern", text("SSPRQ%s, from symbol %d on, %d repetition%s (%d symbols), %s samples per symbol%s",
                lock.inverted() ? " inverted" : "", lock.firstSymbol(), lock.repetitions(), lock.repetitions() == 1 ? "" : "s",
                symbols, figure(lock.samplesPerSymbol()), lock.refined() ? " (refined)" : ""));
    }

    private void line(String name, String value) {
        lines.add(text("  %-20s %s", name, value));
    }

    private static String window(HistogramWindow window) {
        return text("%.3f to %.3f", window.fromUi(), window.toUi());
    }

    private static String power(double power, PowerUnit unit) {
        return text("%.4g", power) + (unit == PowerUnit.ARBITRARY ? "" : " " + unit.symbol());
    }

    private static String dbm(double power, PowerUnit unit) {
        double dbm = unit.dbm(power);
        return Double.isNaN(dbm) ? "" : text(" (%.2f dBm)", dbm);
    }

    private static String picoseconds(OptionalDouble seconds) {
        return seconds.isEmpty() ? "not found" : text("%.2f ps", seconds.getAsDouble() * 1e12);
    }

    private static String text(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }

    static String figure(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(7)).stripTrailingZeros().toPlainString();
    }
}
