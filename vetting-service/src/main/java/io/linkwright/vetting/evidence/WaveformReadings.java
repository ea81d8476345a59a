package io.linkwright.vetting.evidence;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.optics.tdecq.SignalFigures;
import io.linkwright.optics.tdecq.TdecqFigures;
import io.linkwright.optics.waveform.PowerUnit;

/** What an audit uses of a measured waveform. */
final class WaveformReadings {

    private static final int CLAUSE_TAPS = 5;
    private static final int LONG_TAPS = 9;
    private static final double PS = 1e-12;

    /** @param pmd null where none applies */
    static List<DerivedReading> of(TdecqFigures figures, WaveformOptions options, Integer lane, String pmd,
            List<String> notes) {
        List<DerivedReading> readings = new ArrayList<>();
        int expected = referenceTaps(pmd);
        if (options.settings().taps() == expected) {
            add(readings, options.throughFibre() ? "tdecqDb" : "tecqDb", lane, figures.tdecqDb());
            if (options.throughFibre()) {
                add(readings, "ceqDb", lane, figures.ceqDb());
                add(readings, "tdecqMinusCeqDb", lane, figures.kDb());
            }
        } else {
            notes.add("No reading of the closure was recorded: it was measured with " + options.settings().taps()
                    + " taps, and the reference equaliser of " + (pmd == null ? "this part" : pmd) + " has " + expected + ".");
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

    /** 802.3db (VR, SR of 100 Gb/s a lane) and the LPO MSA have nine taps, all other clauses that are known here five. */
    static int referenceTaps(String pmd) {
        return pmd != null && (pmd.contains("LPO") || pmd.matches("(100G|200G|400G|800G)BASE-(VR|SR)(1|2|4|8)")
                && perLane100G(pmd)) ? LONG_TAPS : CLAUSE_TAPS;
    }

    private static boolean perLane100G(String pmd) {
        int gbps = Integer.parseInt(pmd.substring(0, pmd.indexOf('G')));
        return gbps / Integer.parseInt(pmd.substring(pmd.length() - 1)) == 100;
    }

    private static void add(List<DerivedReading> readings, String criterion, Integer lane, double value) {
        if (Double.isFinite(value)) {
            readings.add(new DerivedReading(criterion, lane, value, null));
        }
    }

    private WaveformReadings() {
    }
}
