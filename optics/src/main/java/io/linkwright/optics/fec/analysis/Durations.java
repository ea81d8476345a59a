package io.linkwright.optics.fec.analysis;

import java.util.List;
import java.util.Locale;

/** Spans of time as people say them: 25.6 ns, 4.36 h, 301 years. */
public final class Durations {

    private record Unit(double seconds, String name) {
    }

    private static final double YEAR = 365.25 * 86_400;
    private static final double BEYOND = 1e6;
    private static final List<Unit> UNITS = List.of(new Unit(YEAR, "years"), new Unit(86_400, "days"), new Unit(3_600, "h"),
            new Unit(60, "min"), new Unit(1, "s"), new Unit(1e-3, "ms"), new Unit(1e-6, "µs"), new Unit(1e-9, "ns"));

    /** @param seconds 0 or more; infinite gives "for ever" */
    public static String of(double seconds) {
        if (Double.isInfinite(seconds) || seconds > BEYOND * YEAR) {
            return Double.isInfinite(seconds) ? "for ever" : String.format(Locale.ROOT, "%.1e years", seconds / YEAR);
        }
        if (seconds == 0) {
            return "0 s";
        }
        Unit unit = UNITS.stream().filter(candidate -> seconds >= candidate.seconds() * (candidate.seconds() > 1 ? 2 : 1))
                .findFirst().orElse(UNITS.get(UNITS.size() - 1));
        double value = seconds / unit.seconds();
        return String.format(Locale.ROOT, value >= 99.95 ? "%,.0f %s" : value >= 9.995 ? "%.1f %s" : "%.2f %s", value,
                unit.name());
    }

    private Durations() {
    }
}
