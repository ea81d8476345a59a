package io.linkwright.optics.picture.axes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.linkwright.optics.picture.Picture;
import io.linkwright.optics.picture.Shape;
import io.linkwright.optics.picture.Stroke;

class ChartTest {

    private static final Axis TIME = new Axis("time", 0, 3600, Axis.Kind.DURATION);
    private static final Stroke STROKE = Palette.stroke(0);

    private static List<Shape.Polyline> lines(Picture picture) {
        return picture.shapes().stream().filter(Shape.Clip.class::isInstance)
                .flatMap(shape -> ((Shape.Clip) shape).shapes().stream()).filter(Shape.Polyline.class::isInstance)
                .map(Shape.Polyline.class::cast).toList();
    }

    private static Picture draw(Series series) {
        return new Chart("Run", List.of("figures"), TIME, List.of(Panel.of(new Axis("T, °C", 0, 100, Axis.Kind.LINEAR),
                List.of(series)))).picture(1000, 400);
    }

    @Test
    void million_points_become_a_few_thousand_that_keep_the_extremes() {
        double[] xs = IntStream.range(0, 1_000_000).mapToDouble(i -> i * 3600.0 / 1_000_000).toArray();
        double[] ys = new double[xs.length];
        Arrays.fill(ys, 50);
        ys[123_456] = 90;
        Picture picture = draw(Series.line("T", STROKE, xs, ys));

        Shape.Polyline line = lines(picture).get(0);

        assertThat(line.points()).hasSizeLessThan(7000);
        double top = line.points().stream().mapToDouble(point -> point.y()).min().orElseThrow();
        double usual = line.points().get(0).y();
        double bottomToTop = (usual - top) / 0.4;
        assertThat(usual + bottomToTop * 0.5).as("y of 0 °C from y of 50 and 90 °C").isBetween(usual, 400.0);
        assertThat(top).isLessThan(usual - 50);
    }

    @Test
    void missing_values_break_the_line() {
        double[] xs = { 0, 1000, 2000, 3000, 3500 };
        double[] ys = { 1, 2, Double.NaN, 3, 4 };

        assertThat(lines(draw(Series.line("T", STROKE, xs, ys)))).hasSize(2);
    }

    @Test
    void step_holds_its_value_until_the_next() {
        Shape.Polyline line = lines(draw(Series.step("T", STROKE, new double[] { 0, 1800 }, new double[] { 20, 80 }))).get(0);

        assertThat(line.points()).hasSize(3);
        assertThat(line.points().get(1).x()).isEqualTo(line.points().get(2).x());
        assertThat(line.points().get(1).y()).isEqualTo(line.points().get(0).y());
    }

    @Test
    void too_small_a_picture_is_refused() {
        Panel panel = Panel.of(new Axis("T", 0, 1, Axis.Kind.LINEAR), List.of());
        assertThatThrownBy(() -> new Chart("", List.of(), TIME, List.of(panel)).picture(200, 400))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Chart("", List.of(), TIME, List.of(panel)).picture(900, 60))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
