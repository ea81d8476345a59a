package io.linkwright.optics.soak;

import java.util.Locale;

/** What a value out of range would be in another unit: most such values are not broken, only mixed up. */
final class UnitHints {

    private static final double KELVIN_ZERO_C = -273.15;

    private UnitHints() {
    }

    /** @return the fault of a value that lies outside the range of its quantity */
    static String outOfRange(Quantity quantity, double value) {
        String range = String.format(Locale.ROOT, "%s lies outside %s to %s %s", Figures.plain(value),
                Figures.plain(quantity.min()), Figures.plain(quantity.max()), quantity.unit());
        String hint = hint(quantity, value);
        return hint.isEmpty() ? range : range + "; " + hint;
    }

    private static String hint(Quantity quantity, double value) {
        return switch (quantity) {
            case MODULE_TEMPERATURE, CASE_TEMPERATURE, INLET_TEMPERATURE -> temperature(value);
            case POWER -> value > quantity.max() ? "in mW it would be " + Figures.plain(value / 1000) + " W" : "";
            case BIAS -> value > quantity.max() ? "in µA it would be " + Figures.plain(value / 1000) + " mA" : "";
            case TX_POWER, RX_POWER -> value > quantity.max()
                    ? "in µW it would be " + Figures.fixed(10 * Math.log10(value / 1000), 2) + " dBm"
                    : "";
            case TX_POWER_MW, RX_POWER_MW -> value < 0 ? "a power in mW is not negative: this looks like dBm"
                    : "in µW it would be " + Figures.plain(value / 1000) + " mW";
            case PRE_FEC_BER -> value < 0 ? "an error ratio is not negative: this looks like its logarithm" : "";
            default -> "";
        };
    }

    private static String temperature(double value) {
        if (value > 200 && value < 420) {
            return "in K it would be " + Figures.fixed(value + KELVIN_ZERO_C, 1) + " °C";
        }
        if (value > 85 && value < 270) {
            return inFahrenheit(value);
        }
        return "";
    }

    /**
     * What stands against a whole column whose values are each possible.
     *
     * @param mean of its readings
     * @return empty when nothing does
     */
    static String column(Quantity quantity, double mean) {
        return switch (quantity) {
            case MODULE_TEMPERATURE, CASE_TEMPERATURE -> mean > 95
                    ? "the mean is " + Figures.fixed(mean, 1) + " °C, where a module has shut down; " + inFahrenheit(mean)
                    : "";
            case INLET_TEMPERATURE -> mean > 62
                    ? "the mean is " + Figures.fixed(mean, 1) + " °C, no air to cool with; " + inFahrenheit(mean)
                    : "";
            case BIAS -> mean > 0 && mean < 1
                    ? "the mean is " + Figures.plain(mean) + " mA, below any laser; in A it would be "
                            + Figures.plain(mean * 1000) + " mA"
                    : "";
            default -> "";
        };
    }

    private static String inFahrenheit(double value) {
        return "in °F it would be " + Figures.fixed((value - 32) / 1.8, 1) + " °C";
    }
}
