package io.linkwright.optics.tdecq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.optics.waveform.CaptureSynthesis;
import io.linkwright.optics.waveform.SynthesisSettings;
import io.linkwright.optics.waveform.TestPattern;
import io.linkwright.optics.waveform.Waveform;

/** Whole captures of SSPRQ, synthesised with known properties. */
class TdecqTest {

    private static final double BAUD = 53.125e9;
    private static final TdecqSettings BYPASSED = TdecqSettings.clause121().withTaps(1, TapRule.FREE).withFiltered(true)
            .withAdjustThresholds(false);
    private static final Waveform REAL = capture(0.55, 0.01, 0.97, 50, false, 1234.4, 1);

    static Waveform capture(double bandwidth, double noise, double rlm, double perSymbol, boolean inverted, double delay,
            double repetitions) {
        return CaptureSynthesis.of(new SynthesisSettings(TestPattern.SSPRQ, BAUD, perSymbol,
                bandwidth > 0 ? OptionalDouble.of(bandwidth * BAUD) : OptionalDouble.empty(), 0, 5, rlm, 0, noise, false,
                inverted,
                delay, repetitions, 7));
    }

    static TdecqFigures measured(Waveform waveform, TdecqSettings settings) {
        TdecqResult result = Tdecq.of(waveform, settings);
        assertThat(result).isInstanceOf(TdecqResult.Measured.class);
        return ((TdecqResult.Measured) result).figures();
    }

    private static String fault(Waveform waveform) {
        TdecqResult result = Tdecq.of(waveform, TdecqSettings.clause121());
        assertThat(result).isInstanceOf(TdecqResult.NoResult.class);
        return ((TdecqResult.NoResult) result).faults().get(0).code();
    }

    private static Waveform mapped(Waveform waveform, double gain, double offset) {
        float[] samples = new float[waveform.samples().length];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (gain * waveform.samples()[i] + offset);
        }
        return new Waveform(samples, waveform.samplesPerSymbol(), waveform.baud());
    }

    /** SSPRQ has more inner than outer symbols: (2 x 15215 + 2 x 35105) / 65535 = 1.5358 Q(q), not 1.5 Q(q), is the target. */
    @Test
    void idealSsprqIsClosedOnlyByItsUnequalCounts() {
        double q = GaussianTail.inverse(4.8e-4 * 65_535 / (2 * 15_215 + 2 * 35_105));
        TdecqFigures figures = measured(capture(0, 0, 1, 50, false, 0, 1), BYPASSED);
        assertThat(figures.tdecqDb()).isCloseTo(10 * Math.log10(q / 3.414), within(2e-4));
        assertThat(figures.ceq()).isEqualTo(1);
        assertThat(figures.signal().rlm()).isCloseTo(1, within(1e-5));
        assertThat(figures.signal().outerExtinctionRatioDb().getAsDouble()).isCloseTo(5, within(1e-4));
        assertThat(figures.signal().omaOuter()).isCloseTo(1e-3, within(1e-8));
    }

    @Test
    void instrumentNoiseIsCreditedWithTheRightSign() {
        TdecqFigures without = measured(capture(0, 0, 1, 50, false, 0, 1), BYPASSED);
        TdecqFigures with = measured(capture(0, 0, 1, 50, false, 0, 1), BYPASSED.withSigmaS(without.sigmaG()));
        assertThat(without.tdecqDb() - with.tdecqDb()).isCloseTo(1.50515, within(1e-5));
        TdecqFigures half = measured(capture(0, 0, 1, 50, false, 0, 1), BYPASSED.withSigmaS(without.sigmaG() / 2));
        assertThat(without.tdecqDb() - half.tdecqDb()).isCloseTo(0.48455, within(1e-5));
    }

    @Test
    void gainOffsetPolarityAndWholeSymbolsChangeNothing() {
        double tdecqDb = measured(REAL, TdecqSettings.clause121()).tdecqDb();
        assertThat(measured(mapped(REAL, 1024, 0), TdecqSettings.clause121()).tdecqDb()).isCloseTo(tdecqDb, within(1e-6));
        assertThat(measured(mapped(REAL, 731, 0.2), TdecqSettings.clause121()).tdecqDb()).isCloseTo(tdecqDb, within(2e-6));
        assertThat(measured(mapped(REAL, -1, 0), TdecqSettings.clause121()).tdecqDb()).isCloseTo(tdecqDb, within(1e-6));
        float[] turned = new float[REAL.samples().length];
        int shift = 40_000 * 50;
        System.arraycopy(REAL.samples(), shift, turned, 0, turned.length - shift);
        System.arraycopy(REAL.samples(), 0, turned, turned.length - shift, shift);
        assertThat(measured(new Waveform(turned, 50, BAUD), TdecqSettings.clause121()).tdecqDb()).isCloseTo(tdecqDb,
                within(1e-6));
    }

    @Test
    void tapsOfTheLeastTdecqAreNeverWorseThanThoseOfTheLeastSquares() {
        TdecqFigures best = measured(REAL, TdecqSettings.clause121());
        TdecqFigures squares = measured(REAL, TdecqSettings.clause121().withTapSearch(TapSearch.MINIMUM_SQUARED_ERROR));
        assertThat(best.tdecqDb()).isLessThanOrEqualTo(squares.tdecqDb() + 1e-6);
        assertThat(best.equaliser().taps().stream().mapToDouble(it -> it).sum()).isCloseTo(1, within(1e-9));
        assertThat(best.equaliser().mainTap()).isLessThanOrEqualTo(3);
        assertThat(Math.max(best.serLeft(), best.serRight())).isCloseTo(4.8e-4, within(1e-9));
    }

    /**
     * Square symbols hardly change where they are looked at, and wide-band noise before the receiver is seven times that behind
     * it: the
     * pattern's timing must come from the edges. Noise of the transmitter takes its square away from the receiver's, whatever
     * the
     * waveform: R^2 = R0^2 - n^2. Without an equaliser few patterns decide, so that one repetition's noise spreads the figure
     * by 0.06 dB rms
     * at 0.02 (eight seeds): two of that are allowed.
     */
    @ParameterizedTest
    @CsvSource({ ".002", ".005", ".01", ".015", ".02" })
    void noiseOfSquareSymbolsNeitherMovesTheTimingNorAddsOtherwiseThanInSquares(double noise) {
        TdecqSettings settings = BYPASSED.withFiltered(false).withOptimiseHistogramTimes(false);
        TdecqFigures clean = measured(capture(0, 0, 1, 50, false, 0, 1), settings);
        Waveform waveform = capture(0, noise, 1, 50, false, 0, 1);
        TdecqResult.Measured noisy = (TdecqResult.Measured) Tdecq.of(waveform, settings);
        assertThat(noisy.lock().refined()).isFalse();
        double cleanR = Math.pow(10, -clean.tdecqDb() / 10) / (6 * 3.414);
        assertThat(noisy.figures().tdecqDb()).isCloseTo(
                -10 * Math.log10(6 * 3.414 * Math.sqrt(cleanR * cleanR - noise * noise)), within(0.12));
    }

    @Test
    void lessBandwidthAndMoreNoiseCloseTheEyeFurther() {
        double wide = measured(capture(0.8, 0.01, 1, 50, false, 0, 1), TdecqSettings.clause121()).tdecqDb();
        double narrow = measured(capture(0.5, 0.01, 1, 50, false, 0, 1), TdecqSettings.clause121()).tdecqDb();
        double noisy = measured(capture(0.8, 0.02, 1, 50, false, 0, 1), TdecqSettings.clause121()).tdecqDb();
        assertThat(narrow).isGreaterThan(wide);
        assertThat(noisy).isGreaterThan(wide);
    }

    @Test
    void aGridThatIsNotFiftyAndAnInvertedCaptureGiveNearlyTheSame() {
        double tdecqDb = measured(capture(0.55, 0, 1, 50, false, 0, 1), TdecqSettings.clause121()).tdecqDb();
        // Histograms lie between samples of a 50-sample grid, so times agree within 0.01 UI.
        assertThat(measured(capture(0.55, 0, 1, 37.3, true, 11.7, 1.2), TdecqSettings.clause121()).tdecqDb())
                .isCloseTo(tdecqDb, within(0.02));
    }

    @Test
    void wrongSamplesPerSymbolAreNamed() {
        TdecqResult result = Tdecq.of(REAL.withSamplesPerSymbol(40), TdecqSettings.clause121());
        assertThat(((TdecqResult.NoResult) result).faults().get(0).text()).contains("at 50 samples per symbol, not at 40");
    }

    @Test
    void whatCannotBeMeasuredSaysWhy() {
        assertThat(fault(new Waveform(new float[0], 50, BAUD))).isEqualTo("empty");
        assertThat(fault(new Waveform(new float[50_000], 50, BAUD))).isEqualTo("constant");
        float[] broken = REAL.samples().clone();
        broken[17] = Float.NaN;
        assertThat(fault(new Waveform(broken, 50, BAUD))).isEqualTo("not-finite");
        assertThat(fault(new Waveform(Arrays.copyOf(REAL.samples(), 60_000 * 50), 50, BAUD)))
                .isEqualTo("less-than-one-pattern");
        assertThat(
                fault(CaptureSynthesis.of(new SynthesisSettings(TestPattern.PRBS13Q, BAUD, 16, OptionalDouble.empty(), 0, 5, 1,
                        0, 0, false, false, 0, 9, 1))))
                .isEqualTo("wrong-pattern");
    }

    @Test
    void aClosedEyeIsNoNumber() {
        assertThat(fault(capture(0.5, 0.12, 1, 50, false, 0, 1))).isEqualTo("closed-eye");
    }
}
