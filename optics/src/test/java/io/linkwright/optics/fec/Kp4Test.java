package io.linkwright.optics.fec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Kp4Test {

    @ParameterizedTest
    @CsvFileSource(resources = "kp4-ratios.csv")
    void agreesWithTheTableWithinItsRounding(double ber, double symbol, double codeword, double frame) {
        assertThat(Kp4.symbolErrorRatio(ber)).isCloseTo(symbol, withPercentage(0.1));
        assertThat(Kp4.codewordErrorRatio(ber)).isCloseTo(codeword, withPercentage(0.5));
        assertThat(Kp4.frameLossRatio(ber, 2)).isCloseTo(frame, withPercentage(2));
    }

    @ParameterizedTest
    @CsvSource({ "1, 9.17e-13", "2, 1.732e-12", "4, 3.36e-12" })
    void deeperInterleavingSpreadsOneBadCodewordOverMoreFrames(int interleave, double expected) {
        assertThat(Kp4.frameLossRatio(2.4e-4, interleave)).isCloseTo(expected, withPercentage(0.2));
    }

    @ParameterizedTest
    @CsvSource({ "1, 2.502e-4, 1.7e-12", "2, 2.397e-4, 1.7e-12", "4, 2.292e-4, 1.7e-12", "1, 3.764e-4, 6.2e-10",
            "2, 3.599e-4, 6.2e-10", "4, 3.435e-4, 6.2e-10" })
    void meetsTheFrameLossTargetsAtThePublishedBitErrorRatios(int interleave, double ber, double target) {
        // Four digits of the bit error ratio are 0.02 %, times the sixteenth power: 0.4 % and rounding.
        assertThat(Kp4.frameLossRatio(ber, interleave)).isCloseTo(target, withPercentage(1));
    }

    @ParameterizedTest
    @CsvSource({ "0, .2710", "1, .3542", "2, .2311", "3, .1004", "4, 3.262e-2", "5, 8.465e-3", "6, 1.828e-3", "7, 3.376e-4",
            "8, 5.445e-5", "9, 7.793e-6", "10, 1.002e-6", "11, 1.169e-7", "12, 1.248e-8", "13, 1.227e-9", "14, 1.118e-10",
            "15, 9.497e-12", "16, 7.546e-13" })
    void sharesOfCodewordsAgreeWithTheHistogramAtTheLimit(int symbolErrors, double share) {
        assertThat(Kp4.codewordShare(2.4e-4, symbolErrors)).isCloseTo(share, withPercentage(0.1));
    }

    @Test
    void sharesOfAllCodewordsAddUpToOne() {
        double sum = 0;
        for (int i = 0; i <= Kp4.SYMBOLS; i++) {
            sum += Kp4.codewordShare(1e-3, i);
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Test
    void aJustCompliantPortLosesACodewordEveryFewHours() {
        assertThat(Kp4.secondsBetweenUncorrectable(2.4e-4, 400)).isCloseTo(1.57e4, withPercentage(0.5));
        assertThat(Kp4.codewordsPerSecond(400)).isEqualTo(78_125_000);
    }

    @Test
    void aPerfectAndAHopelessLinkAreTheLimits() {
        assertThat(Kp4.codewordErrorRatio(0)).isZero();
        assertThat(Kp4.codewordErrorRatio(1)).isEqualTo(1);
        assertThat(Kp4.codewordErrorRatio(0.1)).isCloseTo(1, within(1e-9));
        assertThat(Kp4.secondsBetweenUncorrectable(0, 400)).isInfinite();
    }

    @Test
    void nothingIsKnownOfAnUnknownRatio() {
        assertThat(Kp4.codewordErrorRatio(Double.NaN)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(doubles = { -1e-9, 1.000001 })
    void refusesARatioThatIsNone(double ber) {
        assertThatThrownBy(() -> Kp4.codewordErrorRatio(ber)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesMoreWrongSymbolsThanACodewordHas() {
        assertThatThrownBy(() -> Kp4.codewordShare(1e-4, 545)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Kp4.frameLossRatio(1e-4, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
