package io.linkwright.vetting.evidence;

import java.util.List;
import java.util.Optional;

import io.linkwright.optics.eye.EyeDensity;
import io.linkwright.optics.eye.EyeView;
import io.linkwright.optics.eye.EyeWaveform;
import io.linkwright.optics.eye.HistogramWindow;
import io.linkwright.optics.tdecq.EyeSamples;
import io.linkwright.optics.tdecq.Eyes;
import io.linkwright.optics.tdecq.TdecqFigures;
import io.linkwright.optics.waveform.PowerUnit;

/** The eye before and after the equaliser, with what was measured in it. */
final class WaveformEyes {

    static List<EyeView> of(Eyes eyes, PowerUnit unit, Optional<TdecqFigures> figures) {
        String label = "optical power, " + unit.symbol();
        List<Double> thresholds = figures.map(TdecqFigures::thresholds).orElse(List.of());
        List<HistogramWindow> windows = figures
                .map(measured -> List.of(window(measured.leftHistogram()), window(measured.rightHistogram())))
                .orElse(List.of());
        return List.of(view("before the equaliser", label, eyes.before(), List.of(), List.of()),
                view("after the equaliser", label, eyes.after(), thresholds, windows));
    }

    private static EyeView view(String caption, String label, EyeSamples samples, List<Double> thresholds,
            List<HistogramWindow> windows) {
        double[] values = new double[samples.samples().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = samples.samples()[i];
        }
        double symbolStart = (Math.ceil(samples.firstUi()) - samples.firstUi()) * samples.samplesPerSymbol();
        return new EyeView(caption, label, EyeDensity.of(new EyeWaveform(values, samples.samplesPerSymbol(), symbolStart),
                EyeView.COLUMNS, EyeView.ROWS), thresholds, windows);
    }

    private static HistogramWindow window(io.linkwright.optics.tdecq.HistogramWindow stripe) {
        return new HistogramWindow((stripe.fromUi() + stripe.toUi()) / 2, stripe.toUi() - stripe.fromUi());
    }

    private WaveformEyes() {
    }
}
