package io.linkwright.vetting.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({ "3.4, 3.4", "0.30000000000000027, 0.3", "-2.2, -2.2", "0, 0", "0.00024, 2.4e-4", "1304.5, 1304.5", "70, 70",
            "1e-13, 1e-13", "12345678, 1.23e7", "8.9417, 8.942", "NaN, NaN" })
    void figuresReadAsInADataSheet(double value, String text) {
        assertThat(Figures.of(value)).isEqualTo(text);
    }

    @Test
    void decimalFiguresAddUpAsAPersonReckons() {
        assertThat(Figures.sum(-2.2, 3.4)).isEqualTo(1.2);
        assertThat(Figures.difference(3.7, 3.4)).isEqualTo(0.3);
    }
}
