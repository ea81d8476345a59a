package io.linkwright.optics.picture.axes;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Round values along an axis. All methods are pure. */
public final class Ticks {

    private static final double[] ROUND = { 1, 2, 2.5, 5, 10 };
    private static final double[] DURATIONS_S = { 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600,
            43200, 86400 };
    private static final double MINUTE_S = 60;
    private static final double HOUR_S = 3600;
    private static final double DAY_S = 86400;

    /**
     * The smallest step of 1, 2, 2.5 or 5 times a power of ten that divides the range into at most so many parts.
     *
     * @param range above 0
     * @param parts 1 or more
     */
    public static double roundStep(double range, int parts) {
        if (!(range > 0 && range < Double.POSITIVE_INFINITY) || parts < 1) {
            throw new IllegalArgumentException("a range above 0 is divided into 1 or more parts");
        }
        double least = range / parts;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double digit : ROUND) {
            if (digit * power >= least * (1 - 1e-9)) {
                return digit * power;
            }
        }
        return ROUND[ROUND.length - 1] * power;
    }

    /** Multiples of a round step from {@code min} to {@code max}, labelled with as many decimals as the step needs. */
    public static List<Tick> linear(double min, double max, int parts) {
        return linear(min, max, roundStep(max - min, parts));
    }

    /** Whole numbers in whole steps, at most so many. */
    static List<Tick> whole(double min, double max, int parts) {
        double step = Math.max(1, roundStep(max - min, parts));
        return linear(min, max, step == 2.5 ? 5 : step);
    }

    private static List<Tick> linear(double min, double max, double step) {
        // The step's own digits: 0.1 is not a binary fraction, and its multiples would show that.
        BigDecimal exact = new BigDecimal(step, new MathContext(3)).stripTrailingZeros();
        int decimals = Math.max(0, exact.scale());
        List<Tick> ticks = new ArrayList<>();
        for (double i = Math.ceil(min / step - 1e-9); i * step <= max + step * 1e-9; i++) {
            double value = i * step;
            ticks.add(new Tick(value, plain(value, decimals)));
        }
        return ticks;
    }

    /**
     * Powers of ten from {@code min} to {@code max}, both above 0; where fewer than two lie between them, also 2 and 5 times a
     * power of ten.
     */
    public static List<Tick> logarithmic(double min, double max, int parts) {
        if (!(min > 0 && max > min)) {
            throw new IllegalArgumentException("a logarithmic axis runs between two values above 0");
        }
        int first = (int) Math.floor(Math.log10(min));
        int last = (int) Math.ceil(Math.log10(max));
        int every = Math.max(1, (int) Math.ceil((last - first) / (double) parts));
        List<Tick> ticks = new ArrayList<>();
        for (int exponent = first; exponent <= last; exponent++) {
            String label = Math.floorMod(exponent, every) == 0 ? "1e" + exponent : "";
            within(ticks, new Tick(Double.parseDouble("1e" + exponent), label), min, max);
        }
        if (ticks.size() >= 2) {
            return ticks;
        }
        ticks.clear();
        for (int exponent = first; exponent <= last; exponent++) {
            for (int digit : new int[] { 1, 2, 5 }) {
                String label = digit + "e" + exponent;
                within(ticks, new Tick(Double.parseDouble(label), label), min, max);
            }
        }
        return ticks;
    }

    /** Whole seconds, minutes, hours or days from {@code minS} to {@code maxS}. */
    public static List<Tick> durations(double minS, double maxS, int parts) {
        double range = maxS - minS;
        double step = 0;
        for (double round : DURATIONS_S) {
            if (step == 0 && round * parts >= range * (1 - 1e-9)) {
                step = round;
            }
        }
        step = step == 0 ? DAY_S * Math.ceil(roundStep(range / DAY_S, parts)) : step;
        double unit = range > 3 * DAY_S ? DAY_S : range > 3 * HOUR_S ? HOUR_S : range > 3 * MINUTE_S ? MINUTE_S : 1;
        String name = unit == DAY_S ? " d" : unit == HOUR_S ? " h" : unit == MINUTE_S ? " min" : " s";
        int decimals = step % unit == 0 ? 0 : step % (unit / 2) == 0 ? 1 : 2;
        List<Tick> ticks = new ArrayList<>();
        for (double i = Math.ceil(minS / step - 1e-9); i * step <= maxS + step * 1e-9; i++) {
            ticks.add(new Tick(i * step, plain(i * step / unit, decimals) + name));
        }
        return ticks;
    }

    private static void within(List<Tick> ticks, Tick tick, double min, double max) {
        if (tick.value() >= min * (1 - 1e-9) && tick.value() <= max * (1 + 1e-9)) {
            ticks.add(tick);
        }
    }

    private static String plain(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        // A minus sign as long as a plus, and none before zero.
        return text.startsWith("-") ? text.matches("-[0.]+") ? text.substring(1) : "\u2212" + text.substring(1) : text;
    }

    private Ticks() {
    }
}
