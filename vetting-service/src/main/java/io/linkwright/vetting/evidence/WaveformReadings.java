package io.linkwright.vetting.evidence;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.optics.tdecq.SignalFigures;
import io.linkwright.optics.tdecq.TdecqFigures;
import io.linkwright.optics.waveform.PowerUnit;

/** What an audit uses of a measured waveform. */
final class WaveformReadings {

    private static final double PS = 1e-12;

    static List<DerivedReading> of(TdecqFigures figures, WaveformOptions options, Integer lane, ClosureReference reference,
            List<String> notes) {
        List<DerivedReading> readings = new ArrayList<>();
        List<String> deviations = reference.deviations(options);
        if (deviations.isEmpty()) {
            readings.add(new DerivedReading(options.throughFibre() ? "tdecqDb" : "tecqDb", lane, figures.tdecqDb(),
                    options.closureUncertaintyDb()));
            if (options.throughFibre()) {
                add(readings, "ceqDb", lane, figures.ceqDb());
                add(readings, "tdecqMinusCeqDb", lane, figures.kDb());
            }
        } else {
            notes.add("No reading of the closure was recorded: " + String.join("; ", deviations) + ".");
        }
        SignalFigures signal = figures.signal();
        add(readings, "rlm", lane, signal.rlm());
        signal.outerExtinctionRatioDb().ifPresent(ratio -> add(readings, "erDb", lane, ratio));
        signal.transitionTimeS().ifPresent(seconds -> add(readings, "transitionTimePs", lane, seconds / PS));
        add(readings, "overUndershootPercent", lane, Math.max(0, Math.max(signal.overshootPercent(),
                signal.undershootPercent())));
        if (options.unit() == PowerUnit.ARBITRARY) {
            notes.add("No power was recorded: 'unit' does not say what one unit of a sample is.");
        } else {
            add(readings, "omaOuterDbm", lane, options.unit().dbm(signal.omaOuter()));
            options.darkLevel().ifPresent(dark -> add(readings, "averagePowerDbm", lane,
                    options.unit().dbm(signal.averagePower() - dark)));
        }
        return readings;
    }

    private static void add(List<DerivedReading> readings, String criterion, Integer lane, double value) {
        if (Double.isFinite(value)) {
            readings.add(new DerivedReading(criterion, lane, value, null));
        }
    }

    private WaveformReadings() {
    }
}
