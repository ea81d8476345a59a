package io.linkwright.optics.fec.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountBoundTest {

    @ParameterizedTest
    @CsvSource({ "1, 3.8e-8", "86400, 4.4e-13" })
    void noUncorrectableCodewordAt400GProvesOnlySoMuch(double seconds, double ratio) {
        double codewords = seconds * 78_125_000;

        assertThat(CountBound.of(0, codewords).ruleOfThree()).isCloseTo(ratio, withPercentage(1.1));
        assertThat(CountBound.of(0, codewords).upper() * codewords).isCloseTo(2.995732, within(1e-6));
    }

    @Test
    void theTargetOf400GTakesMoreThanThirteenHours() {
        PortAnalysis port = Ports.at400(0, 1);

        assertThat(port.targetCer()).isCloseTo(8e-13, withPercentage(0.001));
        assertThat(port.soakS() / 3600).isCloseTo(13.3, within(0.02));
        assertThat(port.soakToGoS().orElseThrow()).isCloseTo(port.soakS(), withPercentage(0.001));
        // The rule of three: 3 / 8e-13 / 78,125,000 / 3600 = 13.33 h.
        assertThat(3 / port.targetCer() / 78_125_000 / 3600).isCloseTo(13.3, within(0.04));
    }

    /** One-sided 95 % limits of a Poisson mean, as tabulated (Garwood 1936 and every handbook since). */
    @ParameterizedTest
    @CsvSource({ "1, 0.0513, 4.744", "2, 0.355, 6.296", "3, 0.818, 7.754", "5, 1.970, 10.513", "10, 5.425, 16.962" })
    void limitsOfACountAreThoseOfTheTables(long events, double lower, double upper) {
        CountBound bound = CountBound.of(events, 1e6);

        assertThat(bound.lower() * 1e6).isCloseTo(lower, within(0.001));
        assertThat(bound.upper() * 1e6).isCloseTo(upper, within(0.001));
    }
}
