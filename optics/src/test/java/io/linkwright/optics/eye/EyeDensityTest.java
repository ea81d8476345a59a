package io.linkwright.optics.eye;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class EyeDensityTest {

    /**
     * The four levels 0 to 3; the cubic overshoots by a few percent of the largest step beside an edge, and 6 % air is added.
     */
    @Test
    void levels_lie_in_the_rows_that_arithmetic_puts_them_in() {
        EyeDensity eye = EyeDensity.of(Waveforms.square(400, 32, 1), 64, 331);

        assertThat(eye.min()).isBetween(-0.5, -0.15);
        assertThat(eye.max()).isBetween(3.15, 3.5);
        int middle = 32;
        for (int level = 0; level < 4; level++) {
            assertThat(eye.weight(middle, eye.row(level))).as("level " + level).isGreaterThan(60);
        }
        double counted = 0;
        for (int level = 0; level < 4; level++) {
            counted += eye.weight(middle, eye.row(level));
        }
        assertThat(counted).isCloseTo(eye.traces(), within(1e-3));
    }

    @Property(tries = 60)
    void each_column_sums_to_the_number_of_traces(@ForAll long seed, @ForAll @DoubleRange(min = 2, max = 40) double perSymbol,
            @ForAll @DoubleRange(min = -10, max = 10) double start, @ForAll @IntRange(min = 2, max = 90) int columns,
            @ForAll @IntRange(min = 2, max = 90) int rows) {
        EyeWaveform waveform = new EyeWaveform(Waveforms.noise(seed, 2000), perSymbol, start);

        EyeDensity eye = EyeDensity.of(waveform, columns, rows);

        assertThat(eye.traces()).isBetween((int) (2000 / perSymbol) - 12, (int) (2000 / perSymbol));
        for (int column = 0; column < columns; column++) {
            double sum = 0;
            for (int row = 0; row < rows; row++) {
                sum += eye.weight(column, row);
            }
            assertThat(sum).isCloseTo(eye.traces(), within(eye.traces() * 1e-4));
        }
    }

    @Property(tries = 40)
    void upside_down_waveform_gives_upside_down_eye(@ForAll long seed,
            @ForAll @DoubleRange(min = 2, max = 40) double perSymbol) {
        double[] samples = Waveforms.noise(seed, 1500);
        double[] mirrored = Arrays.stream(samples).map(sample -> -sample).toArray();

        EyeDensity eye = EyeDensity.of(new EyeWaveform(samples, perSymbol, 0), 30, 40);
        EyeDensity other = EyeDensity.of(new EyeWaveform(mirrored, perSymbol, 0), 30, 40);

        for (int column = 0; column < 30; column++) {
            for (int row = 0; row < 40; row++) {
                assertThat(other.weight(column, 39 - row)).isCloseTo(eye.weight(column, row), within(1e-2));
            }
        }
    }

    @Test
    void time_reversed_waveform_gives_an_eye_reversed_in_time() {
        double[] samples = Waveforms.square(300, 20, 7).samples();
        double[] reversed = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            reversed[i] = samples[samples.length - 1 - i];
        }

        EyeDensity eye = EyeDensity.of(new EyeWaveform(samples, 20, 0), 40, 50);
        EyeDensity other = EyeDensity.of(new EyeWaveform(reversed, 20, samples.length - 1), 40, 50);

        assertThat(other.traces()).isEqualTo(eye.traces());
        for (int column = 0; column < 40; column++) {
            for (int row = 0; row < 50; row++) {
                assertThat(other.weight(39 - column, row)).isCloseTo(eye.weight(column, row), within(1.01));
            }
        }
    }

    /** A sine of a quarter of the symbol rate, sampled twice a symbol: the true curve passes sin(pi u / 2) between samples. */
    @Test
    void few_samples_are_joined_by_the_band_limited_curve() {
        double[] samples = new double[4000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = Math.sin(2 * Math.PI * i / 8.0);
        }
        Interpolation curve = new Interpolation(new EyeWaveform(samples, 2, 0));

        for (double place = 100; place < 110; place += 0.125) {
            assertThat(curve.at(place)).isCloseTo(Math.sin(2 * Math.PI * place / 8.0), within(2e-3));
        }
    }

    @Property(tries = 100)
    void a_curve_passes_through_its_samples(@ForAll long seed, @ForAll boolean few) {
        double[] samples = Waveforms.noise(seed, 64);
        Interpolation curve = new Interpolation(new EyeWaveform(samples, few ? 2 : 50, 0));

        for (int i = 10; i < 50; i++) {
            assertThat(curve.at(i)).isCloseTo(samples[i], within(1e-12));
        }
    }

    @Test
    void histogram_of_a_window_counts_its_columns_only() {
        EyeDensity eye = EyeDensity.of(Waveforms.square(400, 32, 1), 200, 100);

        double[] histogram = eye.histogram(new HistogramWindow(0.45, 0.04));

        // 2 UI in 200 columns: middles at 0.435, 0.445, 0.455 and 0.465 UI.
        assertThat(Arrays.stream(histogram).sum()).isCloseTo(4 * eye.traces(), within(0.1));
        assertThat(Arrays.stream(eye.histogram(new HistogramWindow(0.455, 0))).sum()).isCloseTo(eye.traces(), within(0.1));
    }

    @Test
    void waveforms_without_an_eye_are_refused_with_the_reason() {
        assertThatThrownBy(() -> new EyeWaveform(new double[] { 1, Double.NaN }, 1, Double.NaN))
                .hasMessageContaining("2 or more samples").hasMessageContaining("begin of a symbol")
                .hasMessageContaining("sample 1 is NaN");
        assertThatThrownBy(() -> EyeDensity.of(new EyeWaveform(new double[10], 50, 0), 20, 20))
                .hasMessageContaining("too short");
        assertThatThrownBy(() -> EyeDensity.of(new EyeWaveform(new double[0], 50, 0), 20, 20))
                .hasMessageContaining("too short");
        assertThatThrownBy(() -> EyeDensity.of(new EyeWaveform(new double[1000], 50, 0), 20, 20))
                .hasMessageContaining("constant");
        assertThatThrownBy(() -> EyeDensity.of(Waveforms.square(100, 32, 1), 1, 20)).hasMessageContaining("2 to 4096");
    }

    @Test
    void samples_that_begin_within_a_symbol_are_placed_by_it() {
        // Sample 0 at -0.25 UI of 20 samples: the crossing is sample 5, as is every twentieth after it.
        EyeWaveform waveform = EyeWaveform.of(new float[] { 1, 2 }, 20, -0.25);

        assertThat(waveform.symbolStart()).isEqualTo(5);
        assertThat(waveform.samples()).containsExactly(1, 2);
    }
}
