package io.linkwright.catalog.exchange.csv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The unit that a column's name ends in, and how to get to it from those that people write into the cell instead. */
enum Unit {
    W("W", Map.of("w", times("1"), "watt", times("1"), "watts", times("1"), "mw", times("0.001"), "kw", times("1000"))),
    M("m", Map.of("m", times("1"), "meter", times("1"), "metre", times("1"), "meters", times("1"), "metres", times("1"), "km",
            times("1000"), "cm", times("0.01"), "mm", times("0.001"), "ft", times("0.3048"))),
    C("degrees Celsius", Map.of("c", times("1"), "\u00b0c", times("1"), "degc", times("1"), "k",
            kelvin -> kelvin.subtract(new BigDecimal("273.15")), "\u00b0f", Unit::fromFahrenheit, "f", Unit::fromFahrenheit)),
    NS("ns", Map.of("ns", times("1"), "ps", times("0.001"), "us", times("1000"), "\u00b5s", times("1000"), "ms",
            times("1000000")));

    private final String phrase;
    private final Map<String, UnaryOperator<BigDecimal>> toThis;

    Unit(String phrase, Map<String, UnaryOperator<BigDecimal>> toThis) {
        this.phrase = phrase;
        this.toThis = toThis;
    }

    private static UnaryOperator<BigDecimal> times(String factor) {
        BigDecimal exact = new BigDecimal(factor);
        return value -> value.multiply(exact);
    }

    private static BigDecimal fromFahrenheit(BigDecimal fahrenheit) {
        return fahrenheit.subtract(BigDecimal.valueOf(32)).multiply(BigDecimal.valueOf(5)).divide(BigDecimal.valueOf(9),
                MathContext.DECIMAL32);
    }

    String phrase() {
        return phrase;
    }

    /** What a number with another unit should have been, as a sentence. */
    String advice(BigDecimal number, String unit) {
        UnaryOperator<BigDecimal> conversion = toThis.get(unit.toLowerCase(Locale.ROOT));
        if (conversion != null) {
            return "The column is in " + phrase + " and takes the number alone: write "
                    + conversion.apply(number).stripTrailingZeros().toPlainString() + ".";
        }
        if (this == W && unit.equalsIgnoreCase("dBm")) {
            return "dBm is the level of light; the column asks for the electrical power in W.";
        }
        return "'" + unit + "' is no unit of this column: write the number alone, in " + phrase + ".";
    }
}
