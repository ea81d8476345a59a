package io.linkwright.contracts;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * An exact amount as it travels: the decimal is a JSON string, so that no reader rounds it.
 *
 * @param amount exact decimal
 * @param currency ISO 4217 code
 */
public record Money(@JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency) {

    public Money {
        requireNonNull(amount, "amount");
        requireNonNull(currency, "currency");
    }
}
