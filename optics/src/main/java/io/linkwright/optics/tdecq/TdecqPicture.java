package io.linkwright.optics.tdecq;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import io.linkwright.optics.eye.EyeDensity;
import io.linkwright.optics.eye.EyePicture;
import io.linkwright.optics.eye.EyeView;
import io.linkwright.optics.eye.EyeWaveform;
import io.linkwright.optics.eye.HistogramWindow;
import io.linkwright.optics.picture.Picture;
import io.linkwright.optics.waveform.PowerUnit;

/**
 * The eyes before and behind the equaliser under the figures that were measured in them. One repetition of the pattern is
 * drawn:
 * it holds every transition, and more would need the capture's memory thrice again.
 */
public final class TdecqPicture {

    private final DisplayedPower power;

    private TdecqPicture(DisplayedPower power) {
        this.power = power;
    }

    /**
     * @param title such as the name of the capture
     * @param label {@code TDECQ}, {@code TECQ} or {@code SECQ}
     * @param unit of the capture
     * @return empty where the pattern was not found: without it nobody knows where a symbol begins. A closed eye is drawn, with
     *         the reasons in place of the figures
     */
    public static Optional<Picture> of(TdecqResult result, String title, String label, PowerUnit unit) {
        if (result instanceof TdecqResult.Measured measured) {
            return Optional.of(open(measured, title, label, unit));
        }
        TdecqResult.NoResult none = (TdecqResult.NoResult) result;
        return none.eyes().map(eyes -> closed(none, eyes, title, label, unit));
    }

    private static Picture open(TdecqResult.Measured measured, String title, String label, PowerUnit unit) {
        TdecqFigures figures = measured.figures();
        DisplayedPower power = DisplayedPower.of(unit, figures.signal().omaOuter());
        return EyePicture.of(title, lines(measured, label, power), new TdecqPicture(power).views(measured.eyes(),
                figures.thresholds(), List.of(window(figures.leftHistogram()), window(figures.rightHistogram()))));
    }

    private static Picture closed(TdecqResult.NoResult none, Eyes eyes, String title, String label, PowerUnit unit) {
        EyeSamples first = eyes.before(Math.min(1000, eyes.patternLength()));
        double span = 0;
        for (float sample : first.samples()) {
            span = Math.max(span, Math.abs(sample));
        }
        return EyePicture.of(title + ": no " + label, none.faults().stream().map(TdecqFault::text).toList(),
                new TdecqPicture(DisplayedPower.of(unit, span)).views(eyes, List.of(), List.of()));
    }

    private static List<String> lines(TdecqResult.Measured measured, String label, DisplayedPower power) {
        TdecqFigures figures = measured.figures();
        List<String> first = new ArrayList<>();
        first.add(text("%s %.2f dB", label, figures.tdecqDb()));
        first.add(text("Ceq %.2f dB", figures.ceqDb()));
        first.add(text("outer OMA %s", power.text(figures.signal().omaOuter())));
        figures.outerExtinctionRatioDb().ifPresent(ratio -> first.add(text("extinction ratio %.2f dB", ratio)));
        first.add(text("RLM %.3f", figures.signal().rlm()));
        first.add(text("noise \u03c3G %.2f %% of the OMA", 100 * figures.sigmaG() / figures.signal().omaOuter()));
        List<String> lines = new ArrayList<>();
        lines.add(String.join("    ", first));
        lines.add(
                "taps " + figures.equaliser().taps().stream().map(tap -> text("%.4f", tap)).collect(Collectors.joining(", ")));
        measured.warnings().forEach(warning -> lines.add("Warning: " + warning.text()));
        return lines;
    }

    private List<EyeView> views(Eyes eyes, List<Double> thresholds, List<HistogramWindow> windows) {
        return List.of(view("Before the equaliser", eyes.before(eyes.patternLength()), List.of(), windows),
                view("Behind the equaliser", eyes.after(eyes.patternLength()), thresholds, windows));
    }

    private EyeView view(String caption, EyeSamples eye, List<Double> thresholds, List<HistogramWindow> windows) {
        float[] samples = eye.samples();
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) power.shown(samples[i]);
        }
        return new EyeView(caption, power.axisLabel(),
                EyeDensity.of(EyeWaveform.of(samples, eye.samplesPerSymbol(), eye.firstUi()), EyeView.COLUMNS, EyeView.ROWS),
                thresholds.stream().map(power::shown).toList(), windows);
    }

    private static HistogramWindow window(io.linkwright.optics.tdecq.HistogramWindow stripe) {
        return new HistogramWindow((stripe.fromUi() + stripe.toUi()) / 2, stripe.toUi() - stripe.fromUi());
    }

    private static String text(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
