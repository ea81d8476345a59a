package io.linkwright.contracts;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * An exact amount as it travels: the decimal is a JSON string, so that no reader rounds it.
 *
 * @param amount exact decimal; one smaller than a millionth and not zero is refused with {@link ArithmeticException}
 * @param currency ISO 4217 code
 */
public record Money(@JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency) {

    /** The most decimals that {@link BigDecimal#toString()} writes without an exponent, however small the amount. */
    private static final int PLAIN_SCALE = 6;

    public Money {
        requireNonNull(amount, "amount");
        requireNonNull(currency, "currency");
        if (!amount.toString().equals(amount.toPlainString())) {
            // Such as 1E+3 or 0E-8: only some readers know the exponent form.
            amount = amount.setScale(Math.max(0, Math.min(amount.scale(), PLAIN_SCALE)));
        }
    }
}
