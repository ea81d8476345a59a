package io.linkwright.optics.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class ExponentialFitTest {

    /** SciPy 1.17.1, optimize.curve_fit of the same twelve points; Student's t of 9 degrees of freedom is 2.2622. */
    @Test
    void curve_and_errors_are_those_of_another_program() {
        double[] times = { 0, 30, 60, 90, 120, 180, 240, 300, 420, 540, 720, 900 };
        double[] values = { 30.1, 35.0, 38.7, 42.1, 44.6, 48.4, 50.6, 52.2, 53.6, 54.4, 54.8, 54.9 };

        ExponentialFit fit = ExponentialFit.of(0, times, values).orElseThrow();

        assertThat(fit.finalC().value()).isCloseTo(54.8933665, within(1e-5));
        assertThat(fit.riseC().value()).isCloseTo(24.83646166, within(1e-5));
        assertThat(fit.tauS().value()).isCloseTo(136.32407456, within(1e-3));
        assertThat(fit.residualC()).isCloseTo(0.10240831, within(1e-6));
        assertThat(fit.finalC().uncertainty()).isCloseTo(0.13067162, within(1e-5));
        assertThat(fit.riseC().uncertainty()).isCloseTo(0.20609787, within(1e-5));
        assertThat(fit.tauS().uncertainty()).isCloseTo(2.75915911, within(1e-3));
    }

    @Property(tries = 150)
    void exact_curves_are_found_exactly(@ForAll @DoubleRange(min = 20, max = 90) double finalC,
            @ForAll @DoubleRange(min = 1, max = 60) double riseC, @ForAll boolean cools,
            @ForAll @DoubleRange(min = 20, max = 900) double tauS, @ForAll @DoubleRange(min = 0, max = 5000) double beginS) {
        double rise = cools ? -riseC : riseC;
        double[] times = IntStream.range(0, 361).mapToDouble(i -> beginS + i * 10.0).toArray();
        double[] values = Arrays.stream(times).map(t -> finalC - rise * Math.exp(-(t - beginS) / tauS)).toArray();

        ExponentialFit fit = ExponentialFit.of(beginS, times, values).orElseThrow();

        assertThat(fit.finalC().value()).isCloseTo(finalC, within(1e-5));
        assertThat(fit.riseC().value()).isCloseTo(rise, within(1e-5));
        assertThat(fit.tauS().value()).isCloseTo(tauS, within(tauS * 1e-5));
        double reached = fit.slopeReachedS(0.2);
        assertThat(reached == beginS || Math.abs(Math.abs(fit.slopePer10Min(reached)) - 0.2) < 1e-6).isTrue();
    }

    @Test
    void intervals_hold_the_truth_in_about_95_of_100_runs() {
        int finals = 0;
        int taus = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            double[] times = IntStream.range(0, 200).mapToDouble(i -> i * 10.0).toArray();
            double[] values = Arrays.stream(times).map(t -> 55 - 25 * Math.exp(-t / 180) + 0.3 * random.nextGaussian())
                    .toArray();
            ExponentialFit fit = ExponentialFit.of(0, times, values).orElseThrow();
            finals += Math.abs(fit.finalC().value() - 55) <= fit.finalC().uncertainty() ? 1 : 0;
            taus += Math.abs(fit.tauS().value() - 180) <= fit.tauS().uncertainty() ? 1 : 0;
        }
        assertThat(finals).isBetween(180, 199);
        assertThat(taus).isBetween(180, 199);
    }

    @Test
    void too_few_points_and_straight_lines_settle_nowhere() {
        assertThat(ExponentialFit.of(0, new double[] { 0, 1, 2 }, new double[] { 1, 2, 3 })).isEmpty();
        double[] times = IntStream.range(0, 50).mapToDouble(i -> i).toArray();
        double[] line = Arrays.stream(times).map(t -> 3 * t).toArray();
        assertThat(ExponentialFit.of(0, times, line).filter(fit -> fit.tauS().value() < 150)).isEmpty();
        assertThat(ExponentialFit.of(0, times, new double[50])).isEmpty();
    }
}
