package io.linkwright.cli.text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import io.linkwright.contracts.Money;

/** Numbers as people read them: 1,024 and USD 1,234.50. */
public final class Numbers {

    private static final DecimalFormatSymbols ENGLISH = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private static final String NONE = "-";

    private Numbers() {
    }

    public static String count(long count) {
        return new DecimalFormat("#,##0", ENGLISH).format(count);
    }

    /** Without digits that say nothing: 30 and 1.5. */
    public static String measure(double value) {
        return new DecimalFormat("#,##0.###", ENGLISH).format(value);
    }

    public static String watts(Double value) {
        return value == null ? NONE : measure(value) + " W";
    }

    /** With every digit it came with; a dash when there is none. */
    public static String money(Money money) {
        return money == null ? NONE : money.currency() + " " + amount(money);
    }

    /** Without the currency, for columns that name it in their heading. */
    public static String amount(Money money) {
        if (money == null) {
            return NONE;
        }
        DecimalFormat format = new DecimalFormat("#,##0", ENGLISH);
        format.setMinimumFractionDigits(Math.max(0, money.amount().scale()));
        format.setMaximumFractionDigits(Math.max(0, money.amount().scale()));
        return format.format(money.amount());
    }
}
