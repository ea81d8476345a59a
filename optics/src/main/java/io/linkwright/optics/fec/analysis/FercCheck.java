package io.linkwright.optics.fec.analysis;

import java.util.Locale;
import java.util.Optional;

import io.linkwright.optics.fec.Kp4;

/**
 * Modules are seen that fill the frame error ratio after correction with the bit error ratio before it. The two cannot be
 * near one another: at 7.42e-8 random errors leave one codeword in 1e68 uncorrected.
 */
public final class FercCheck {

    private static final double SAME = 0.02;
    private static final double FAR = 1e-3;

    /**
     * @param preFecBer as reported, 0 to 1
     * @param ferc frame (codeword) error ratio after correction, as reported, 0 to 1
     * @return why the second one cannot be believed; absent if it can, or if nothing can be said
     */
    public static Optional<String> objection(double preFecBer, double ferc) {
        if (!(preFecBer > 0) || !(ferc > 0) || preFecBer > 1 || ferc > 1 || Math.abs(ferc / preFecBer - 1) > SAME) {
            return Optional.empty();
        }
        double random = Kp4.codewordErrorRatio(preFecBer);
        if (random > ferc * FAR) {
            return Optional.empty();
        }
        return Optional.of(String.format(Locale.ROOT,
                "the frame error ratio %.2e repeats the pre-FEC bit error ratio %.2e; random errors would leave %.0e of the"
                        + " codewords uncorrected, so the field is filled with the bit error ratio",
                ferc, preFecBer, random));
    }

    private FercCheck() {
    }
}
