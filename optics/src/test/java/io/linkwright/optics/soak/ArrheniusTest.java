package io.linkwright.optics.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class ArrheniusTest {

    /** exp(Ea/k (1/Tuse - 1/Tstress)) with k = 8.617333e-5 eV/K, reckoned apart from this code, to the digits given. */
    @ParameterizedTest
    @CsvSource({ "0.35, 1.642, 2.820, 3.415, 5.102, 1.718, 2.080, 3.108, 1.458",
            "0.40, 1.762, 3.270, 4.070, 6.439, 1.856, 2.310, 3.654, 1.539",
            "0.50, 2.030, 4.398, 5.782, 10.258, 2.166, 2.848, 5.052, 1.714",
            "0.70, 2.695, 7.953, 11.664, 26.031, 2.951, 4.328, 9.658, 2.127" })
    void factors_are_those_of_the_table(double energy, double f85to70, double f85to55, double f85to50, double f85to40,
            double f70to55, double f70to50, double f70to40, double f60to50) {
        double[][] expected = { { 70, 85, f85to70 }, { 55, 85, f85to55 }, { 50, 85, f85to50 }, { 40, 85, f85to40 },
                { 55, 70, f70to55 }, { 50, 70, f70to50 }, { 40, 70, f70to40 }, { 50, 60, f60to50 } };
        for (double[] row : expected) {
            assertThat(Arrhenius.accelerationFactor(energy, row[0], row[1])).isCloseTo(row[2], within(0.00051));
        }
    }

    @Property
    void there_and_back_is_one(@ForAll @DoubleRange(min = 0, max = 1) double energy,
            @ForAll @DoubleRange(min = -40, max = 100) double one, @ForAll @DoubleRange(min = -40, max = 100) double other) {
        assertThat(Arrhenius.accelerationFactor(energy, one, other) * Arrhenius.accelerationFactor(energy, other, one))
                .isCloseTo(1, within(1e-9));
        assertThat(Arrhenius.accelerationFactor(energy, one, one)).isEqualTo(1);
    }

    /** 77 parts, 2000 h, Ea 0.35 eV from 85 to 55 °C: 434,000 device-hours, FIT60 2,110. */
    @Test
    void life_test_without_failure_bounds_the_rate() {
        double deviceHours = 77 * 2000 * Arrhenius.accelerationFactor(0.35, 55, 85);

        assertThat(deviceHours).isCloseTo(434_000, within(500.0));
        assertThat(FitBound.withoutFailure(0.6, deviceHours)).isCloseTo(2110, within(5.0));
        assertThat(FitBound.withoutFailure(0.6, 1)).isCloseTo(0.916e9, within(0.0005e9));
        assertThat(FitBound.withoutFailure(0.95, 1)).isCloseTo(2.996e9, within(0.0005e9));
    }

    @Test
    void impossible_figures_are_refused() {
        assertThatThrownBy(() -> Arrhenius.accelerationFactor(0.4, -300, 20)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Arrhenius.accelerationFactor(-0.1, 20, 20)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FitBound.withoutFailure(1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FitBound.withoutFailure(0.6, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LifeTest(0, 1, 85)).isInstanceOf(IllegalArgumentException.class);
    }
}
