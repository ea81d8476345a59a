package io.linkwright.vetting.measurement.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

/** The oracle is the JDK's own correctly rounded parser. */
class DecimalTest {

    @Property(tries = 20_000)
    void every_double_is_read_back_to_the_last_bit(@ForAll double value) {
        if (Double.isFinite(value)) {
            assertThat(parse(Double.toString(value))).isEqualTo(value);
        }
    }

    @Property(tries = 20_000)
    void digits_with_a_point_and_an_exponent_are_rounded_as_the_jdk_does(@ForAll long digits,
            @ForAll @IntRange(min = 0, max = 25) int scale, @ForAll @IntRange(min = -30, max = 30) int exponent) {
        String text = new BigDecimal(BigInteger.valueOf(digits), scale).toPlainString() + "e" + exponent;
        assertThat(parse(text)).isEqualTo(Double.parseDouble(text));
    }

    @Property(tries = 20_000)
    void usual_readings_are_rounded_as_the_jdk_does(@ForAll @LongRange(min = -99_999_999, max = 99_999_999) long digits,
            @ForAll @IntRange(min = 0, max = 8) int scale) {
        String text = BigDecimal.valueOf(digits, scale).toPlainString();
        assertThat(parse(text)).isEqualTo(Double.parseDouble(text));
    }

    @Property(tries = 20_000)
    void what_is_read_is_what_the_jdk_reads(
            @ForAll @Chars({ '0', '1', '9', '.', 'e', 'E', '-', '+', 'x', ' ', 'f' }) @StringLength(max = 12) String text) {
        double value = parse(text);
        if (!Double.isNaN(value)) {
            assertThat(value).isEqualTo(Double.parseDouble(text));
        } else {
            assertThat(text.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?")
                    && !Double.isInfinite(Double.parseDouble(text))).as(text).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "-", "+", ".", "e5", "1e", "1e+", "NaN", "Infinity", "-Infinity", "1d", "1f", "0x1p3", " 1",
            "1 ", "1,5", "1.2.3", "--1", "1e400", "٣" })
    void what_is_no_finite_decimal_number_is_none(String text) {
        assertThat(parse(text)).isNaN();
    }

    private static double parse(String text) {
        return Decimal.parse(text.toCharArray(), text.length());
    }
}
