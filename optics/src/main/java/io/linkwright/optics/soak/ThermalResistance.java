package io.linkwright.optics.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much warmer than the inlet air the module is for each watt: \(R = (T_{module} - T_{inlet})/P\).
 *
 * <p>
 * From one state alone R also holds what does not come from the module's own power: air that the host has warmed, an offset of
 * the
 * sensor. Two states of different power and the same fan tell the two apart, \(T_{module} - T_{inlet} = offset + R P\).
 *
 * @param inHoldKPerW of the hold
 * @param fromPowerStates R and offset of states with different power, at the fan speed of the hold
 * @param byFan R of states with different fan speeds, to be compared with each other: without the accuracy of the sensor, which
 *        is the same in all; empty where there is only one
 */
public record ThermalResistance(Estimate inHoldKPerW, Optional<PowerStates> fromPowerStates, List<AtFan> byFan) {

    private static final double MIN_POWER_RATIO = 1.2;
    private static final double SAME_FAN_PERCENT = 5;

    public ThermalResistance {
        byFan = List.copyOf(byFan);
    }

    /**
     * @param states how many, two or more
     * @param leastW lowest of their powers
     * @param mostW highest of their powers
     */
    public record PowerStates(Estimate kPerW, Estimate offsetC, int states, double leastW, double mostW) {
    }

    /** R at one fan speed. */
    public record AtFan(double fanPercent, Estimate kPerW) {
    }

    /** The end of a plateau. */
    private record State(double powerW, double fanPercent, Estimate riseC, Estimate kPerW) {
    }

    /** @param sensorAccuracyC of the module's sensor: an offset, which cancels where the slope over two powers is taken */
    static Optional<ThermalResistance> of(SoakRun run, List<Plateau> plateaus, Hold hold, double sensorAccuracyC) {
        Optional<double[]> module = run.values(Quantity.MODULE_TEMPERATURE);
        Optional<double[]> inlet = run.values(Quantity.INLET_TEMPERATURE);
        Optional<double[]> power = run.values(Quantity.POWER);
        if (module.isEmpty() || inlet.isEmpty() || power.isEmpty()) {
            return Optional.empty();
        }
        double[] rise = difference(module.get(), inlet.get());
        double[] ratio = ratio(rise, power.get());
        Estimate inHold = Blocks.of(run.timesS(), ratio, hold.fromS(), hold.toS(), Blocks.USUAL).mean();
        if (!Double.isFinite(inHold.value())) {
            return Optional.empty();
        }
        List<State> states = new ArrayList<>();
        for (Plateau plateau : plateaus) {
            SteadyState steady = SteadyState.of(run, plateau);
            if (steady.reached()) {
                states.add(new State(
                        Blocks.of(run.timesS(), power.get(), steady.fromS(), steady.toS(), Blocks.USUAL).mean().value(),
                        plateau.fanPercent(),
                        Blocks.of(run.timesS(), rise, steady.fromS(), steady.toS(), Blocks.USUAL).mean(),
                        Blocks.of(run.timesS(), ratio, steady.fromS(), steady.toS(), Blocks.USUAL).mean()));
            }
        }
        return Optional.of(new ThermalResistance(inHold.widened(sensorAccuracyC / hold.powerW().value()),
                powerStates(states, hold, sensorAccuracyC), byFan(states, hold)));
    }

    /** Straight line through the states, each weighted by the certainty of its rise. */
    private static Optional<PowerStates> powerStates(List<State> states, Hold hold, double sensorAccuracyC) {
        List<State> same = states.stream().filter(state -> sameFan(state.fanPercent(), hold.fanPercent())).toList();
        double least = same.stream().mapToDouble(State::powerW).min().orElse(0);
        double most = same.stream().mapToDouble(State::powerW).max().orElse(0);
        if (same.size() < 2 || !(most > least * MIN_POWER_RATIO)) {
            return Optional.empty();
        }
        double sw = 0;
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double sxy = 0;
        for (State state : same) {
            double u = Math.max(1e-6, state.riseC().uncertainty());
            double w = 1 / (u * u);
            sw += w;
            sx += w * state.powerW();
            sy += w * state.riseC().value();
            sxx += w * state.powerW() * state.powerW();
            sxy += w * state.powerW() * state.riseC().value();
        }
        double determinant = sw * sxx - sx * sx;
        if (!(determinant > 0)) {
            return Optional.empty();
        }
        Estimate slope = new Estimate((sw * sxy - sx * sy) / determinant, Math.sqrt(sw / determinant));
        Estimate offset = new Estimate((sxx * sy - sx * sxy) / determinant, Math.sqrt(sxx / determinant));
        return Optional.of(new PowerStates(slope, offset.widened(sensorAccuracyC), same.size(), least, most));
    }

    private static List<AtFan> byFan(List<State> states, Hold hold) {
        List<AtFan> found = new ArrayList<>();
        double full = hold.powerW().value();
        for (State state : states) {
            boolean samePower = state.powerW() <= full * MIN_POWER_RATIO && full <= state.powerW() * MIN_POWER_RATIO;
            boolean known = found.stream().anyMatch(other -> sameFan(other.fanPercent(), state.fanPercent()));
            if (samePower && !Double.isNaN(state.fanPercent()) && !known) {
                found.add(new AtFan(state.fanPercent(), state.kPerW()));
            }
        }
        return found.size() < 2 ? List.of() : found;
    }

    private static boolean sameFan(double one, double other) {
        return Double.isNaN(one) || Double.isNaN(other) || Math.abs(one - other) <= SAME_FAN_PERCENT;
    }

    static double[] difference(double[] values, double[] others) {
        double[] differences = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            differences[i] = values[i] - others[i];
        }
        return differences;
    }

    private static double[] ratio(double[] values, double[] others) {
        double[] ratios = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            ratios[i] = others[i] > 0 ? values[i] / others[i] : Double.NaN;
        }
        return ratios;
    }
}
