package io.linkwright.optics.fec.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "25.6e-9|25.6 ns", "0|0 s", "28|28.0 s", "600|10.0 min", "15700|4.36 h",
            "9.5e9|301 years", "599.99|10.0 min",
            "1e300|3.2e+292 years", "Infinity|for ever", "5400|90.0 min" })
    void areSaidAsPeopleSayThem(double seconds, String text) {
        assertThat(Durations.of(seconds)).isEqualTo(text);
    }
}
