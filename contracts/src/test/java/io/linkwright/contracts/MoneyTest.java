package io.linkwright.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({ "742.50, 742.50", "0, 0", "-12.30, -12.30", "1E+3, 1000", "0E-8, 0.000000", "0.000001, 0.000001",
            "12345678901234567890.123456789, 12345678901234567890.123456789" })
    void amount_travels_as_a_plain_decimal_string(String amount, String onTheWire) {
        assertThat(Wire.write(new Money(new BigDecimal(amount), "USD")).toString())
                .isEqualTo("{\"amount\":\"" + onTheWire + "\",\"currency\":\"USD\"}");
    }

    @Test
    void amount_that_only_an_exponent_could_carry_is_refused() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new Money(new BigDecimal("1E-7"), "USD"));
    }

    @Test
    void amount_and_currency_are_always_there() {
        assertThatNullPointerException().isThrownBy(() -> new Money(null, "USD")).withMessage("amount");
        assertThatNullPointerException().isThrownBy(() -> new Money(BigDecimal.ONE, null)).withMessage("currency");
    }

    @Test
    void trailing_zeros_survive_the_way_there_and_back() throws Exception {
        Money money = new Money(new BigDecimal("900.00"), "EUR");
        assertThat(Wire.MAPPER.treeToValue(Wire.write(money), Money.class)).isEqualTo(money);
    }
}
