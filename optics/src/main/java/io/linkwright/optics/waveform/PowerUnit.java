package io.linkwright.optics.waveform;

/** What one unit of a sample is. TDECQ is a ratio and needs none; power in dBm does. */
public enum PowerUnit {

    WATT("W", 1),
    MILLIWATT("mW", 1e-3),
    MICROWATT("uW", 1e-6),
    /** Proportional to power by an unknown factor, such as the volts behind a photodiode. */
    ARBITRARY("a.u.", Double.NaN);

    private final String symbol;
    private final double watts;

    PowerUnit(String symbol, double watts) {
        this.symbol = symbol;
        this.watts = watts;
    }

    public String symbol() {
        return symbol;
    }

    /** @return {@code NaN} for arbitrary units, and for no power */
    public double dbm(double power) {
        return power > 0 ? 10 * Math.log10(power * watts / 1e-3) : Double.NaN;
    }
}
