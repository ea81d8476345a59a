package io.linkwright.vetting.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.linkwright.optics.tdecq.TdecqSettings;

/**
 * How the closure of a PMD is measured. A figure that was measured otherwise cannot be held against the PMD's limit.
 *
 * <p>
 * 802.3db (VR and SR of 100 Gb/s a lane) and the LPO MSA have nine taps, all other clauses that are known here five; the LPO
 * MSA
 * measures at a symbol error ratio of 4.0e-4. That of 802.3db is recalled, the others are sourced.
 *
 * @param baudGBd null where no profile tells
 */
record ClosureReference(String pmd, int taps, double targetSer, Double baudGBd) {

    private static final int CLAUSE_TAPS = 5;
    private static final int LONG_TAPS = 9;
    /** The oldest clauses allow 100 ppm; an instrument's own clock may add to that. */
    private static final double BAUD_TOLERANCE = 5e-4;

    static ClosureReference of(AnalysedUnit unit) {
        String pmd = unit.part().pmd();
        boolean lpo = pmd != null && pmd.contains("LPO");
        return new ClosureReference(pmd, lpo || isOf802_3db(pmd) ? LONG_TAPS : CLAUSE_TAPS,
                lpo ? TdecqSettings.LPO_SER : TdecqSettings.KP4_SER, unit.baudGBd());
    }

    private static boolean isOf802_3db(String pmd) {
        if (pmd == null || !pmd.matches("(100G|200G|400G|800G)BASE-(VR|SR)[1248]")) {
            return false;
        }
        int gbps = Integer.parseInt(pmd.substring(0, pmd.indexOf('G')));
        return gbps / Integer.parseInt(pmd.substring(pmd.length() - 1)) == 100;
    }

    /** All that makes the closure another figure than the PMD's; empty if it is that. */
    List<String> deviations(WaveformOptions options) {
        List<String> deviations = new ArrayList<>();
        String whose = pmd == null ? "this part" : pmd;
        if (options.settings().taps() != taps) {
            deviations
                    .add("it was measured with " + options.settings().taps() + " taps, and the reference equaliser of " + whose
                            + " has " + taps);
        }
        if (Math.abs(options.settings().targetSer() / targetSer - 1) > 1e-9) {
            deviations.add(String.format(Locale.ROOT, "it was measured at a symbol error ratio of %s, and %s has %s",
                    options.settings().targetSer(), whose, targetSer));
        }
        if (baudGBd != null && Math.abs(options.baud() / (baudGBd * 1e9) - 1) > BAUD_TOLERANCE) {
            deviations.add(String.format(Locale.ROOT, "the capture is said to have %s GBd, and a lane of %s has %s GBd",
                    options.baud() / 1e9, whose, baudGBd));
        }
        return deviations;
    }
}
