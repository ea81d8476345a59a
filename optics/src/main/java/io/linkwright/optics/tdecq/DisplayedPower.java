package io.linkwright.optics.tdecq;

import java.util.Locale;

import io.linkwright.optics.waveform.PowerUnit;

/** A unit whose numbers are short: nobody writes 0.0009942 W at an axis. */
record DisplayedPower(String symbol, double factor) {

    /** @param size of what is drawn, in the capture's unit */
    static DisplayedPower of(PowerUnit unit, double size) {
        if (unit == PowerUnit.ARBITRARY) {
            return new DisplayedPower("", 1);
        }
        double watts = size * Math.pow(10, unit.dbm(1) / 10) * 1e-3;
        double shown = watts >= 0.5 ? 1 : watts >= 5e-5 ? 1e-3 : 1e-6;
        return new DisplayedPower(shown == 1 ? "W" : shown == 1e-3 ? "mW" : "µW", watts / size / shown);
    }

    double shown(double power) {
        return power * factor;
    }

    String text(double power) {
        return String.format(Locale.ROOT, "%.4g", shown(power)) + (symbol.isEmpty() ? "" : " " + symbol);
    }

    String axisLabel() {
        return symbol.isEmpty() ? "signal, arbitrary unit" : "optical power, " + symbol;
    }
}
