package io.linkwright.optics.soak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of the run in which power, fan and inlet stay as they are: power within 10 % and half a watt, fan within 5 %, inlet
 * within 3 °C of their means. A change counts when it lasts for three samples.
 *
 * @param powerW mean, {@code NaN} where it is not recorded
 * @param fanPercent mean, {@code NaN} where it is not recorded
 */
record Plateau(double fromS, double toS, double powerW, double fanPercent) {

    private static final int LASTING = 3;
    private static final double FAN_STEP = 5;
    private static final double INLET_STEP_C = 3;
    private static final double MIN_SECONDS = 600;
    private static final double FULL_POWER_SHARE = 0.8;

    double seconds() {
        return toS - fromS;
    }

    /** In order of time; those shorter than ten minutes are left out, unless the whole run is one. */
    static List<Plateau> of(SoakRun run) {
        double[] times = run.timesS();
        Follower[] followers = { new Follower(run.values(Quantity.POWER), 0.1, 0.5),
                new Follower(run.values(Quantity.FAN), 0, FAN_STEP),
                new Follower(run.values(Quantity.INLET_TEMPERATURE), 0, INLET_STEP_C) };
        List<Plateau> plateaus = new ArrayList<>();
        int begin = 0;
        int strange = 0;
        for (int i = 0; i < times.length; i++) {
            boolean leaves = false;
            for (Follower follower : followers) {
                leaves |= follower.leaves(i);
            }
            strange = leaves ? strange + 1 : 0;
            if (strange == LASTING) {
                int first = i - LASTING + 1;
                plateaus.add(plateau(times[begin], times[Math.max(begin, first - 1)], followers));
                begin = first;
                strange = 0;
                for (Follower follower : followers) {
                    follower.restart(first, i);
                }
            } else if (!leaves) {
                for (Follower follower : followers) {
                    follower.take(i);
                }
            }
        }
        plateaus.add(plateau(times[begin], times[times.length - 1], followers));
        List<Plateau> lasting = plateaus.stream().filter(plateau -> plateau.seconds() >= MIN_SECONDS).toList();
        return lasting.isEmpty() ? List.of(plateaus.stream().max(Comparator.comparingDouble(Plateau::seconds)).orElseThrow())
                : lasting;
    }

    /** The longest of those at full power: 80 % or more of the greatest. */
    static Plateau longestAtFullPower(List<Plateau> plateaus) {
        double greatest = plateaus.stream().mapToDouble(Plateau::powerW).filter(power -> !Double.isNaN(power)).max().orElse(0);
        return plateaus.stream()
                .filter(plateau -> Double.isNaN(plateau.powerW()) || plateau.powerW() >= FULL_POWER_SHARE * greatest)
                .max(Comparator.comparingDouble(Plateau::seconds)).orElseThrow();
    }

    private static Plateau plateau(double fromS, double toS, Follower[] followers) {
        return new Plateau(fromS, toS, followers[0].mean(), followers[1].mean());
    }

    /** Follows the mean of one column. */
    private static final class Follower {

        private final double[] values;
        private final double share;
        private final double step;
        private double sum;
        private int count;

        Follower(Optional<double[]> values, double share, double step) {
            this.values = values.orElse(null);
            this.share = share;
            this.step = step;
        }

        boolean leaves(int index) {
            return values != null && count > 0 && Math.abs(values[index] - mean()) > Math.max(share * mean(), step);
        }

        void take(int index) {
            if (values != null && !Double.isNaN(values[index])) {
                sum += values[index];
                count++;
            }
        }

        void restart(int from, int to) {
            sum = 0;
            count = 0;
            for (int i = from; i <= to; i++) {
                take(i);
            }
        }

        double mean() {
            return count == 0 ? Double.NaN : sum / count;
        }
    }
}
