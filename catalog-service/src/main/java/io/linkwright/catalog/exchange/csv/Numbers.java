package io.linkwright.catalog.exchange.csv;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in cells: a dot, no separators, no unit. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?([eE][+-]?\\d{1,2})?");
    private static final Pattern WITH_UNIT = Pattern
            .compile("([+-]?\\d{1,15}(?:\\.\\d{1,15})?)\\s*([^\\d\\s.,][^\\d\\s]{0,15})");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d{1,15},\\d{1,15}");

    static BigDecimal read(String text, Unit unit) throws BadCell {
        if (NUMBER.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        Matcher withUnit = WITH_UNIT.matcher(text);
        if (unit != null && withUnit.matches()) {
            throw new BadCell("unit", unit.advice(new BigDecimal(withUnit.group(1)), withUnit.group(2)));
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            throw new BadCell("not-a-number",
                    "'" + text + "': write " + text.replace(',', '.') + " if the comma is the decimal point.");
        }
        throw new BadCell("not-a-number", "'" + shortened(text) + "' is no number"
                + (unit == null ? "." : "; the column takes one in " + unit.phrase() + ", such as 12 or 12.5."));
    }

    static String write(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }

    private Numbers() {
    }
}
