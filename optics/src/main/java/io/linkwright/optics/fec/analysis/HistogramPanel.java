package io.linkwright.optics.fec.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import io.linkwright.optics.fec.Kp4;
import io.linkwright.optics.fec.counters.Bin;
import io.linkwright.optics.picture.Colour;
import io.linkwright.optics.picture.Stroke;
import io.linkwright.optics.picture.axes.Axis;
import io.linkwright.optics.picture.axes.Level;
import io.linkwright.optics.picture.axes.Palette;
import io.linkwright.optics.picture.axes.Panel;
import io.linkwright.optics.picture.axes.Series;
import io.linkwright.optics.picture.axes.Span;

/** One port's histogram, with what chance gives, and both forecasts carried on beyond what can be corrected. */
final class HistogramPanel {

    private static final double HALF_BAR = 0.38;
    private static final double LIMIT = Kp4.CORRECTABLE_SYMBOLS + 0.5;
    /** Fewer codewords than this are below the picture: one in years at any rate. */
    private static final double LEAST = 1e-9;
    private static final double AIR = 4;

    private final PortAnalysis port;
    private final int last;

    private HistogramPanel(PortAnalysis port, int last) {
        this.port = port;
        this.last = last;
    }

    /** @param port with errors */
    static Panel of(PortAnalysis port, int last) {
        return new HistogramPanel(port, last).panel();
    }

    private Panel panel() {
        double[] chance = values(0, this::chance);
        double[] line = port.line() instanceof TailEstimate.Line fit
                ? values(1, i -> port.counters().histogram().codewords() * Math.pow(10, fit.intercept() + fit.slope() * i))
                : new double[0];
        double[] runs = port.clusters() instanceof TailEstimate.Clusters fit ? runs(fit) : new double[0];
        Axis axis = axis(line, runs);
        List<Series> series = new ArrayList<>();
        series.add(bars(axis.min()));
        series.add(Series.line("independent errors", Stroke.solid(Palette.colour(2), 1.6), places(0), chance));
        if (line.length > 0) {
            series.add(Series.line("straight line", Stroke.dashed(Palette.colour(1), 1.8, 7, 4), places(1), line));
        }
        if (runs.length > 0) {
            series.add(Series.line("runs of errors", Stroke.dashed(Palette.colour(3), 1.8, 2.5, 2.5), places(0), runs));
        }
        long lost = port.counters().uncorrectable().orElse(0);
        if (lost > 0) {
            series.add(Series.scatter("uncorrectable, 16 and more", Stroke.solid(Palette.ALARM, 1),
                    new double[] { Kp4.CORRECTABLE_SYMBOLS + 1 }, new double[] { lost }));
        }
        return Panel.of(axis, series)
                .withLevels(List.of(new Level(1, "one codeword", Stroke.dashed(Palette.FAINT_INK, 1, 4, 3))))
                .withSpans(List.of(new Span(LIMIT, LIMIT, "", Palette.ALARM, Palette.ALARM),
                        new Span(LIMIT, last + 1, "beyond t = 15: lost", Palette.ALARM.withOpacity(0.07), Palette.ALARM)));
    }

    private Axis axis(double[] line, double[] runs) {
        double most = port.counters().histogram().bins().stream().mapToDouble(HistogramPanel::bySymbol).max().orElse(1);
        double lowest = DoubleStream.concat(Arrays.stream(line), Arrays.stream(runs)).filter(value -> value > 0).min()
                .orElse(0.1);
        double bottom = Math.max(LEAST, Math.min(0.1, lowest));
        return new Axis(port.counters().port() + ": " + port.result() + ", codewords", bottom / AIR, Math.max(most, 1) * AIR,
                Axis.Kind.LOGARITHMIC);
    }

    private Series bars(double bottom) {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        for (Bin bin : port.counters().histogram().bins()) {
            if (bin.codewords() > 0) {
                xs.addAll(List.of(bin.low() - HALF_BAR, bin.low() - HALF_BAR, bin.high() + HALF_BAR, bin.high() + HALF_BAR,
                        bin.high() + HALF_BAR));
                ys.addAll(List.of(bottom, bySymbol(bin), bySymbol(bin), bottom, Double.NaN));
            }
        }
        return Series.area("counted", Stroke.solid(Colour.of(0x0072B2), 1), unboxed(xs), unboxed(ys));
    }

    private static double bySymbol(Bin bin) {
        return bin.codewords() / (bin.high() - bin.low() + 1.0);
    }

    /** As the floor of the report: by lane where lanes are told apart. */
    private double chance(int symbols) {
        double codewords = port.counters().codewords();
        return codewords * (port.lanes().isEmpty()
                ? Kp4.codewordShare(port.errors().orElseThrow().ber(), symbols)
                : port.lanes().stream().mapToDouble(lane -> lane.share() * Kp4.codewordShare(lane.errors().ber(), symbols))
                        .sum());
    }

    private double[] runs(TailEstimate.Clusters fit) {
        ClusterDistribution distribution = new ClusterDistribution(fit.eventsPerCodeword() / (1 - fit.runOn()), fit.runOn());
        double covered = port.counters().histogram().bins().stream()
                .mapToDouble(bin -> distribution.share(bin.low(), bin.high())).sum()
                + (port.counters().uncorrectable().isPresent() ? distribution.codewordErrorRatio() : 0);
        return values(0, i -> distribution.share(i, i) / covered * port.counters().codewords());
    }

    private double[] values(int first, IntToDoubleFunction of) {
        return IntStream.rangeClosed(first, last).mapToDouble(of).toArray();
    }

    private double[] places(int first) {
        return values(first, i -> i);
    }

    private static double[] unboxed(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
