package io.linkwright.optics.picture.axes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class TicksTest {

    private static List<String> labels(List<Tick> ticks) {
        return ticks.stream().map(Tick::label).toList();
    }

    @Test
    void marks_are_round_and_labelled_with_the_digits_they_need() {
        assertThat(labels(Ticks.linear(0, 1, 5))).containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
        assertThat(labels(Ticks.linear(-12, 12, 5))).containsExactly("\u221210", "\u22125", "0", "5", "10");
        assertThat(labels(Ticks.linear(8.31, 8.41, 4))).containsExactly("8.325", "8.350", "8.375", "8.400");
        assertThat(labels(Ticks.linear(0, 5000, 4))).containsExactly("0", "2000", "4000");
    }

    @Test
    void logarithmic_marks_are_decades_or_one_two_five() {
        assertThat(labels(Ticks.logarithmic(1e-9, 1e-6, 6))).containsExactly("1e-9", "1e-8", "1e-7", "1e-6");
        assertThat(labels(Ticks.logarithmic(1.5e-8, 6e-8, 6))).containsExactly("2e-8", "5e-8");
        assertThat(labels(Ticks.logarithmic(1e-12, 1e-4, 4))).containsExactly("1e-12", "", "1e-10", "", "1e-8", "", "1e-6",
                "", "1e-4");
    }

    @Test
    void durations_are_told_in_the_unit_that_suits() {
        assertThat(labels(Ticks.durations(0, 8 * 3600, 4))).containsExactly("0 h", "2 h", "4 h", "6 h", "8 h");
        assertThat(labels(Ticks.durations(0, 600, 5))).containsExactly("0 min", "2 min", "4 min", "6 min", "8 min", "10 min");
        assertThat(labels(Ticks.durations(0, 72 * 3600, 4))).containsExactly("0 h", "24 h", "48 h", "72 h");
        assertThat(labels(Ticks.durations(0, 120, 4))).containsExactly("0 s", "30 s", "60 s", "90 s", "120 s");
    }

    @Property(tries = 500)
    void marks_lie_inside_and_are_as_many_as_allowed(@ForAll @DoubleRange(min = -1e6, max = 1e6) double min,
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double range, @ForAll @IntRange(min = 1, max = 20) int parts) {
        List<Tick> ticks = Ticks.linear(min, min + range, parts);

        assertThat(ticks).hasSizeBetween(0, parts + 1);
        assertThat(ticks).allMatch(tick -> tick.value() >= min - range * 1e-6 && tick.value() <= min + range * (1 + 1e-6));
        assertThat(labels(ticks)).doesNotHaveDuplicates();
    }

    @Test
    void impossible_axes_are_refused() {
        assertThatThrownBy(() -> Ticks.logarithmic(0, 1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ticks.linear(1, 1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Axis("", 1, 1, Axis.Kind.LINEAR)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Axis("", -1, 1, Axis.Kind.LOGARITHMIC)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Axis("", Double.NaN, 1, Axis.Kind.LINEAR)).isInstanceOf(IllegalArgumentException.class);
    }
}
