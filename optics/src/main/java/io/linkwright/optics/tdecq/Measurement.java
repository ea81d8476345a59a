package io.linkwright.optics.tdecq;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import io.linkwright.optics.waveform.BesselThomson;
import io.linkwright.optics.waveform.Waveform;

/** From an aligned capture to the figures. */
final class Measurement {

    private final Waveform waveform;
    private final TdecqSettings settings;
    private final AlignedCapture capture;
    private final PatternLock lock;
    private final List<TdecqFault> warnings;
    private final RunLevels runs;
    private final Objective objective;

    Measurement(Waveform waveform, TdecqSettings settings, AlignedCapture capture, BesselThomson receiver, PatternLock lock,
            List<TdecqFault> warnings) {
        this.waveform = waveform;
        this.settings = settings;
        this.capture = capture;
        this.lock = lock;
        this.warnings = new ArrayList<>(warnings);
        this.runs = new RunLevels(capture);
        this.objective = new Objective(new NoiseShape(receiver, settings.taps()), runs, settings.sigmaS() / capture.scale(),
                settings.targetSer());
    }

    TdecqResult result() {
        EqualiserSearch.Found found = new EqualiserSearch(capture, settings, objective).search();
        Closure searched = found.closure();
        Equaliser equaliser = new Equaliser(Arrays.stream(searched.taps()).boxed().toList(), searched.main() + 1);
        Eyes eyes = new Eyes(capture, equaliser);
        if (!(searched.oma() > 0)) {
            return closed(eyes, "The outer levels do not differ behind the equaliser: no outer OMA can be measured.");
        }
        Closure closure = Closure.of(objective, found.left(), found.right(), searched.taps(), searched.main(),
                searched.thresholds(), searched.noise(), Closure.FINAL_BINS);
        Decisions left = Decisions.of(capture, closure.left(), closure.thresholds(), closure.oma());
        Decisions right = Decisions.of(capture, closure.right(), closure.thresholds(), closure.oma());
        double wrong = Math.max(left.wrongShare(), right.wrongShare());
        if (wrong >= settings.targetSer()) {
            return closed(eyes,
                    String.format(Locale.ROOT,
                            "The eye is closed: behind the best equaliser found %.2g of the samples in a histogram are on the wrong"
                                    + " side of a threshold already, where %.2g may be with a receiver's noise. No noise at all could be added.",
                            wrong, settings.targetSer()));
        }
        if (wrong > 0) {
            warnings.add(new TdecqFault("wrong-samples",
                    String.format(Locale.ROOT,
                            "%d of %d samples in the histograms are on the wrong side of a threshold. The clause's histograms cannot tell, so"
                                    + " TDECQ looks better than it is.",
                            left.wrong() + right.wrong(),
                            left.samples() + right.samples())));
        }
        return new TdecqResult.Measured(figures(found, closure, equaliser, left, right), lock, eyes, warnings);
    }

    private TdecqResult closed(Eyes eyes, String text) {
        return new TdecqResult.NoResult(List.of(new TdecqFault("closed-eye", text)), Optional.of(lock), Optional.of(eyes),
                warnings);
    }

    private TdecqFigures figures(EqualiserSearch.Found found, Closure closure, Equaliser equaliser, Decisions left,
            Decisions right) {
        double oma = closure.oma() * capture.scale();
        double v = closure.noise();
        double sigmaG = v / closure.ceq() * oma;
        double noiseR = Math.hypot(sigmaG, settings.sigmaS());
        double tdecqDb = 10 * Math.log10(oma / (6 * settings.qt() * noiseR));
        List<Double> thresholds = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (int k = 0; k < 3; k++) {
            thresholds.add(capture.mean() + closure.thresholds()[k] * oma);
            shares.add(closure.thresholds()[k] - ThresholdSearch.NOMINAL[k]);
        }
        double[] levels = new double[4];
        for (int i = 0; i < 4; i++) {
            levels[i] = capture.mean() + (left.levels()[i] + right.levels()[i]) / 2 * capture.scale();
        }
        HistogramWindow leftWindow = window(found.left());
        return new TdecqFigures(tdecqDb, sigmaG, settings.sigmaS(), noiseR, closure.ceq(),
                tdecqDb - 10 * Math.log10(closure.ceq()), equaliser, thresholds, shares, leftWindow, window(found.right()),
                (leftWindow.fromUi() + leftWindow.toUi()) / 2 - Window.LEFT_UI, closure.limiting(),
                closure.leftHistogram().errors(closure.thresholds(), v)[0],
                closure.rightHistogram().errors(closure.thresholds(), v)[0], settings.targetSer(), settings.qt(),
                capture.symbols(), left.wrong() + right.wrong(), signal(closure, oma, levels));
    }

    /** From half a sample before its first to half a sample behind its last. */
    private HistogramWindow window(Window window) {
        return new HistogramWindow(capture.ui(window.firstPhase() - 0.5),
                capture.ui(window.firstPhase() + window.series().size() - 0.5));
    }

    private SignalFigures signal(Closure closure, double oma, double[] levels) {
        double p0 = equalised(closure, false);
        double p3 = equalised(closure, true);
        double rawOma = runs.p3(0) - runs.p0(0);
        WaveformShape shape = WaveformShape.of(capture, runs.p0(0), runs.p3(0));
        double symbolS = 1 / waveform.baud();
        return new SignalFigures(oma, p0, p3, capture.mean(), Arrays.stream(levels).boxed().toList(), Decisions.rlm(levels),
                extinctionRatioDb(p0, p3), 100 * (shape.highest() - runs.p3(0)) / rawOma,
                100 * (runs.p0(0) - shape.lowest()) / rawOma,
                Math.max(shape.highest(), -shape.lowest()) * capture.scale(), seconds(shape.riseUi(), symbolS),
                seconds(shape.fallUi(), symbolS));
    }

    private double equalised(Closure closure, boolean threes) {
        double sum = 0;
        for (int j = 0; j < closure.taps().length; j++) {
            int shift = closure.main() - j;
            sum += closure.taps()[j] * (threes ? runs.p3(shift) : runs.p0(shift));
        }
        return capture.mean() + sum * capture.scale();
    }

    private OptionalDouble extinctionRatioDb(double p0, double p3) {
        if (waveform.darkLevel().isEmpty()) {
            return OptionalDouble.empty();
        }
        double dark = lock.inverted() ? -waveform.darkLevel().getAsDouble() : waveform.darkLevel().getAsDouble();
        return p0 > dark ? OptionalDouble.of(10 * Math.log10((p3 - dark) / (p0 - dark))) : OptionalDouble.empty();
    }

    private static OptionalDouble seconds(OptionalDouble ui, double symbolS) {
        return ui.isEmpty() ? ui : OptionalDouble.of(ui.getAsDouble() * symbolS);
    }
}
