package io.linkwright.optics.soak;

import java.util.Arrays;
import java.util.Optional;

/** What a column of the record can hold. The header carries the unit; values outside the range are faults, not readings. */
public enum Quantity {

    MODULE_TEMPERATURE("moduleTemperatureC", "°C", false, -45, 130),
    CASE_TEMPERATURE("caseTemperatureC", "°C", false, -45, 130),
    INLET_TEMPERATURE("inletTemperatureC", "°C", false, -45, 90),
    POWER("powerW", "W", false, 0, 60),
    FAN("fanPercent", "%", false, 0, 100),
    BIAS("biasMa", "mA", true, 0, 1000),
    TX_POWER("txPowerDbm", "dBm", true, -40, 15),
    TX_POWER_MW("txPowerMw", "mW", true, 0, 30),
    RX_POWER("rxPowerDbm", "dBm", true, -40, 15),
    RX_POWER_MW("rxPowerMw", "mW", true, 0, 30),
    SNR("snrDb", "dB", true, 0, 60),
    PRE_FEC_BER("preFecBer", "ratio", true, 0, 0.5),
    UNCORRECTABLE("uncorrectableCodewords", "count", false, 0, 0x1p64),
    LINK_STATE("linkState", "up or down", false, 0, 1),
    NOTE("note", "text, not read", false, 0, 0);

    private final String header;
    private final String unit;
    private final boolean perLane;
    private final double min;
    private final double max;

    Quantity(String header, String unit, boolean perLane, double min, double max) {
        this.header = header;
        this.unit = unit;
        this.perLane = perLane;
        this.min = min;
        this.max = max;
    }

    public String header() {
        return header;
    }

    public String unit() {
        return unit;
    }

    /** Whether a lane number may follow the name: {@code biasMa.3}. */
    public boolean perLane() {
        return perLane;
    }

    double min() {
        return min;
    }

    double max() {
        return max;
    }

    /** Whether its values are kept; the others are looked at row by row. */
    boolean stored() {
        return ordinal() < UNCORRECTABLE.ordinal();
    }

    /** What it is kept as: powers in dBm. */
    Quantity storedAs() {
        return this == TX_POWER_MW ? TX_POWER : this == RX_POWER_MW ? RX_POWER : this;
    }

    static Optional<Quantity> named(String header) {
        return Arrays.stream(values()).filter(quantity -> quantity.header.equals(header)).findFirst();
    }
}
