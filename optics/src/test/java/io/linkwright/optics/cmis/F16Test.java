package io.linkwright.optics.cmis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.optics.cmis.memory.F16;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class F16Test {

    /** Encodings worked out by hand from m x 10^(s-24): 2.4e-4 = 240 x 10^-6 and s = 18 = 10010b. */
    @ParameterizedTest
    @CsvSource({ "0x90F0, 2.4e-4", "0x83E8, 1e-5", "0x72E6, 7.42e-8", "0x33E8, 1e-15", "0xABE8, 1.0", "0x0000, 0" })
    void hasTheValuesOfTheSpecification(String raw, double value) {
        assertThat(F16.value(Integer.decode(raw))).isCloseTo(value, within(value * 1e-12));
    }

    @Property
    void everyValueInRangeIsEncodedToItsThreeDigits(@ForAll @DoubleRange(min = 1, max = 10) double mantissa,
            @ForAll @IntRange(min = -20, max = 8) int exponent) {
        double value = mantissa * Math.pow(10, exponent);
        assertThat(F16.value(F16.encode(value))).isCloseTo(value, within(value / 400));
    }

    @Property
    void everyEncodingKeepsItsValue(@ForAll @IntRange(max = 0xffff) int raw) {
        assertThat(F16.value(F16.encode(F16.value(raw)))).isCloseTo(F16.value(raw), within(F16.value(raw) * 1e-12));
    }

    @ParameterizedTest
    @CsvSource({ "-1", "NaN", "1e-40" })
    void whatCannotBeEncodedBecomesNothing(double value) {
        assertThat(F16.encode(value)).isZero();
    }
}
