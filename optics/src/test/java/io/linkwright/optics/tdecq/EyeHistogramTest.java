package io.linkwright.optics.tdecq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samples of equally frequent levels whose TDECQ is known in closed form or was integrated elsewhere. */
class EyeHistogramTest {

    private static final double[] LEVELS = { -0.5, -1.0 / 6, 1.0 / 6, 0.5 };

    private static double tdecqDb(float[] samples, double middle) {
        double[] thresholds = { middle - 1.0 / 3, middle, middle + 1.0 / 3 };
        double v = EyeHistogram.of(List.of(samples), 1, 65_536).noiseFor(thresholds, TdecqSettings.KP4_SER, 0.05);
        return 10 * Math.log10(1 / (6 * 3.414 * v));
    }

    private static float[] levels(double... levels) {
        float[] samples = new float[levels.length];
        for (int i = 0; i < levels.length; i++) {
            samples[i] = (float) levels[i];
        }
        return samples;
    }

    @Test
    void idealLevelsCloseNothing() {
        assertThat(tdecqDb(levels(LEVELS), 0)).isCloseTo(0.00009, within(2e-5));
    }

    @ParameterizedTest
    @CsvSource({ ".01, .0877", ".02, .3138", ".03, .6094", ".05, 1.2955", ".06, 1.6847", ".08, 2.5865", ".10, 3.7259" })
    void twoPointInterferenceAgreesWithTheTable(double d, double expected) {
        float[] samples = new float[8];
        for (int i = 0; i < 8; i++) {
            samples[i] = (float) (LEVELS[i / 2] + (i % 2 == 0 ? d : -d));
        }
        assertThat(tdecqDb(samples, 0)).isCloseTo(expected, within(1e-4)).isLessThan(-10 * Math.log10(1 - 6 * d));
    }

    @ParameterizedTest
    @CsvSource({ ".80, .5754", "1.20, .5754", ".85, .3448", ".90, .1615", "1.10, .1615", ".95, .0418", "1.05, .0418",
            "1, .0001" })
    void levelMismatchAgreesWithTheTable(double a, double expected) {
        assertThat(tdecqDb(levels(-0.5, -a / 6, a / 6, 0.5), 0)).isCloseTo(expected, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({ ".01, .0226", ".02, .0877", ".03, .1880", ".04, .3138" })
    void shiftedInnerLevelsAgreeWithTheTable(double e, double expected) {
        assertThat(tdecqDb(levels(-0.5, -1.0 / 6 - e, 1.0 / 6 - e, 0.5), -e / 2)).isCloseTo(expected, within(1e-4));
    }

    /**
     * -5 log10(1-x^2) in closed form up to x = 0.7. At 0.8 three in a hundred of the counted errors lie beyond a threshold,
     * where the
     * clause's distance from the threshold takes them for good: numerical integration of 1.5 E[Q(|d+n|/sigma)] = 4.8e-4 gives
     * 2.2124 dB
     * there (and 0.6248 at 0.5, 1.4622 at 0.7), the closed form 2.2185. The noise as 500,000 quantiles of the normal
     * distribution about
     * each level.
     */
    @ParameterizedTest
    @CsvSource({ ".1, .0218", ".2, .0886", ".3, .2048", ".4, .3786", ".5, .6247", ".6, .9691", ".7, 1.4621", ".8, 2.2124" })
    void noiseOfTheTransmitterAddsInSquares(double x, double expected) {
        int count = 500_000;
        float[] samples = new float[4 * count];
        for (int i = 0; i < count; i++) {
            double noise = -x / (6 * 3.41407) * GaussianTail.inverse((i + 0.5) / count);
            for (int level = 0; level < 4; level++) {
                samples[4 * i + level] = (float) (LEVELS[level] + noise);
            }
        }
        assertThat(tdecqDb(samples, 0)).isCloseTo(expected, within(5e-4));
    }

    @ParameterizedTest
    @CsvSource({ "0", "0.5", "1.7", "3.4", "5", "8.9" })
    void tableOfTheTailAgreesWithTheTail(double x) {
        assertThat(GaussianTable.tail(x)).isCloseTo(GaussianTail.value(x), within(1e-9 * GaussianTail.value(x) + 1e-22));
        assertThat(GaussianTable.density(x)).isCloseTo(GaussianTail.density(x), within(2e-9 * GaussianTail.density(x) + 1e-22));
    }

    @Test
    void qtIsTheStandardsForKp4AndSolvedForLpo() {
        assertThat(TdecqSettings.clause121().qt()).isEqualTo(3.414);
        assertThat(TdecqSettings.lpo().qt()).isCloseTo(3.4634, within(5e-5));
    }
}
