package io.linkwright.vetting.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {

    // 1 - 0.05^(1/n); for n = 59 the well-known 5 %, for n = 299 the well-known 1 %
    @ParameterizedTest
    @CsvSource({ "1, 0.95", "13, 0.2058", "32, 0.0894", "59, 0.0495", "299, 0.00997" })
    void aCleanSampleBoundsTheBadShare(int units, double bound) {
        assertThat(Sample.of(10_000, units, 0).defectiveShareBound()).isCloseTo(bound, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({ "32, 1", "0, 0" })
    void nothingIsBoundedByAFailedOrEmptySample(int units, int failed) {
        assertThat(Sample.of(1024, units, failed).defectiveShareBound()).isNull();
    }
}
