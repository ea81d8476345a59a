package io.linkwright.optics.fec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpticalMarginTest {

    /** Independently computed table; three significant digits. */
    @ParameterizedTest
    @CsvSource({ "-1, 2.51e-3", "-0.5, 8.79e-4", "0, 2.40e-4", "0.25, 1.12e-4", "0.5, 4.79e-5", "0.75, 1.86e-5", "1.0, 6.46e-6",
            "1.5, 5.32e-7", "2.0, 2.35e-8", "2.5, 4.76e-10" })
    void agreesWithTheTableBothWays(double marginDb, double ber) {
        assertThat(OpticalMargin.berAt(marginDb)).isCloseTo(ber, withPercentage(0.5));
        assertThat(OpticalMargin.marginDbAt(ber)).isCloseTo(marginDb, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(doubles = { 0, -1e-6, 0.375, 1 })
    void refusesARatioThatNoMarginBelongsTo(double ber) {
        assertThatThrownBy(() -> OpticalMargin.marginDbAt(ber)).isInstanceOf(IllegalArgumentException.class);
    }
}
