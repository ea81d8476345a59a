package io.linkwright.optics.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class OperatingCharacteristicTest {

    // Montgomery, Introduction to Statistical Quality Control, table 15-2: n 89, c 2, four digits.
    @ParameterizedTest
    @CsvSource({ "0.005, 0.9897", "0.010, 0.9397", "0.020, 0.7366", "0.030, 0.4985", "0.040, 0.3042", "0.050, 0.1721",
            "0.060, 0.0919", "0.070, 0.0468", "0.080, 0.0230", "0.090, 0.0109" })
    void agreesWithThePrintedCurve(double share, double expected) {
        assertThat(new OperatingCharacteristic(100_000, 89, 2).acceptance(share)).isCloseTo(expected, within(0.00006));
    }

    @ParameterizedTest
    @CsvSource({ "13", "50", "80", "2000" })
    void withoutAnAllowedFailureTheLimitingQualityHasAClosedForm(int n) {
        assertThat(new OperatingCharacteristic(100_000, n, 0).shareAcceptedWith(0.1))
                .isCloseTo(1 - Math.pow(0.1, 1.0 / n), within(1e-9));
    }

    @Test
    void theLimitingQualityOfThePlanK065IsThatOfTheBetaQuantile() {
        // scipy.stats.beta.ppf(0.9, 3, 123)
        assertThat(new OperatingCharacteristic(3200, 125, 2).shareAcceptedWith(0.1)).isCloseTo(0.04201590836353252,
                within(1e-9));
    }

    @Test
    void theOutgoingQualityIsWorstBetweenGoodAndBad() {
        // Dodge and Romig: AOQL = y (1/n - 1/N) with y = 1.371 for c = 2, by the Poisson distribution.
        assertThat(new OperatingCharacteristic(10_000, 89, 2).averageOutgoingQualityLimit())
                .isCloseTo(1.371 * (1 / 89.0 - 1e-4), within(0.00005));
        assertThat(new OperatingCharacteristic(89, 89, 2).averageOutgoingQualityLimit()).isZero();
    }

    @Test
    void drawingWithoutReplacementAgreesWithAnotherProgram() {
        // scipy.stats.hypergeom.cdf(2, 1200, 12, 80), and (0, 1200, 30, 80)
        assertThat(new OperatingCharacteristic(1200, 80, 2).acceptanceOfLot(12)).isCloseTo(0.9594728681629134, within(1e-10));
        assertThat(new OperatingCharacteristic(1200, 80, 0).acceptanceOfLot(30)).isCloseTo(0.12293161165873263, within(1e-10));
    }

    @Property(tries = 200)
    void drawingWithoutReplacementAgreesWithCountingAllDraws(@ForAll @IntRange(min = 1, max = 60) int lot,
            @ForAll @IntRange(min = 1, max = 60) int size, @ForAll @IntRange(max = 60) int bad,
            @ForAll @IntRange(max = 5) int c) {
        int n = Math.min(size, lot);
        int d = Math.min(bad, lot);
        BigInteger good = BigInteger.ZERO;
        for (int found = 0; found <= Math.min(c, n); found++) {
            good = good.add(choose(d, found).multiply(choose(lot - d, n - found)));
        }
        double exact = new BigDecimal(good).divide(new BigDecimal(choose(lot, n)), MathContext.DECIMAL64).doubleValue();

        assertThat(new OperatingCharacteristic(lot, n, c).acceptanceOfLot(d)).isCloseTo(exact, within(1e-10));
    }

    private static BigInteger choose(int of, int some) {
        if (some < 0 || some > of) {
            return BigInteger.ZERO;
        }
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= some; i++) {
            ways = ways.multiply(BigInteger.valueOf(of - some + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }

    @Property(tries = 200)
    void aWorseLotIsNeverAcceptedMoreOften(@ForAll @IntRange(min = 2, max = 5000) int lot,
            @ForAll @IntRange(min = 1, max = 300) int size, @ForAll @IntRange(max = 10) int c,
            @ForAll @IntRange(max = 4999) int bad) {
        OperatingCharacteristic plan = new OperatingCharacteristic(lot, Math.min(size, lot), c);
        int d = Math.min(bad, lot - 1);

        assertThat(plan.acceptanceOfLot(d + 1)).isLessThanOrEqualTo(plan.acceptanceOfLot(d) + 1e-9);
        assertThat(plan.acceptance((d + 1.0) / lot)).isLessThanOrEqualTo(plan.acceptance((double) d / lot) + 1e-9);
    }

    @Property(tries = 100)
    void theLimitingLotIsTheFirstThatIsRarelyAccepted(@ForAll @IntRange(min = 2, max = 3000) int lot,
            @ForAll @IntRange(min = 1, max = 200) int size, @ForAll @IntRange(max = 5) int c) {
        int n = Math.min(size, lot);
        OperatingCharacteristic plan = new OperatingCharacteristic(lot, n, Math.min(c, n - 1));
        long limit = plan.nonconformingAcceptedWith(0.1);

        assertThat(plan.acceptanceOfLot(limit)).isLessThanOrEqualTo(0.1);
        assertThat(plan.acceptanceOfLot(limit - 1)).isGreaterThan(0.1);
    }

    @Test
    void zeroFailuresOfFiftyNineProveFivePerCent() {
        // 1 - 0.05^(1/59), the textbook's "59 without a failure".
        NonconformingBound bound = NonconformingBound.of(1_000_000, 59, 0, 0.95);

        assertThat(bound.share()).isCloseTo(1 - Math.pow(0.05, 1.0 / 59), within(1e-9));
        assertThat(bound.inLot() / 1e6).isCloseTo(bound.share(), within(1e-4));
    }

    @Test
    void aSampleOfTheWholeLotProvesExactlyWhatWasFound() {
        assertThat(NonconformingBound.of(40, 40, 0, 0.95).inLot()).isZero();
        assertThat(NonconformingBound.of(40, 40, 3, 0.95).inLot()).isEqualTo(3);
        assertThat(NonconformingBound.of(40, 39, 39, 0.95).inLot()).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(doubles = { -0.1, 1.1, Double.NaN })
    void aShareOutsideZeroToOneIsRefused(double share) {
        OperatingCharacteristic plan = new OperatingCharacteristic(100, 10, 0);

        assertThatThrownBy(() -> plan.acceptance(share)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan.acceptanceOfLot(101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OperatingCharacteristic(10, 11, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NonconformingBound.of(10, 5, 6, 0.95)).isInstanceOf(IllegalArgumentException.class);
    }
}
