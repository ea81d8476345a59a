package io.linkwright.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import io.linkwright.contracts.Money;

class NumbersTest {

    @Test
    void groupsThousands() {
        assertThat(Numbers.count(1_024)).isEqualTo("1,024");
        assertThat(Numbers.measure(1.5)).isEqualTo("1.5");
        assertThat(Numbers.measure(30.0)).isEqualTo("30");
    }

    @Test
    void losesNoDigitOfAnAmount() {
        assertThat(Numbers.money(usd("12345678901234567890.01"))).isEqualTo("USD 12,345,678,901,234,567,890.01");
        assertThat(Numbers.amount(usd("1234.5678"))).isEqualTo("1,234.5678");
        assertThat(Numbers.amount(usd("1000"))).isEqualTo("1,000");
    }

    @Test
    void showsADashForAnAmountThatIsNotThere() {
        assertThat(Numbers.money(null)).isEqualTo("-");
        assertThat(Numbers.watts(null)).isEqualTo("-");
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }
}
