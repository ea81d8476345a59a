package io.linkwright.optics.picture.axes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.linkwright.optics.picture.Box;
import io.linkwright.optics.picture.Lettering;
import io.linkwright.optics.picture.Point;
import io.linkwright.optics.picture.Shape;
import io.linkwright.optics.picture.Shape.Anchor;
import io.linkwright.optics.picture.Stroke;

/** Draws one panel into its place. */
final class PanelDrawing {

    /** Height above the plot for the label and the legend. */
    static final double HEADER = 28;
    static final int TIME_PARTS = 10;

    private static final double SMALL = 11;
    private static final double LABEL_DISTANCE = 13;
    private static final double PX_PER_TICK = 28;
    private static final double MARKER = 3.2;

    private final Panel panel;
    private final Axis time;
    private final Box plot;
    private final List<Shape> shapes;

    PanelDrawing(Panel panel, Axis time, Box plot, List<Shape> shapes) {
        this.panel = panel;
        this.time = time;
        this.plot = plot;
        this.shapes = shapes;
    }

    void draw() {
        spans();
        grid();
        List<Shape> inside = new ArrayList<>();
        for (Series series : panel.series()) {
            new SeriesDrawing(series, time, panel.axis(), plot).addTo(inside);
        }
        shapes.add(new Shape.Clip(plot, inside));
        levels();
        shapes.add(Shape.Rectangle.outlined(plot, Stroke.solid(Palette.FAINT_INK, 0.8)));
        header();
        spanLabels();
    }

    private void grid() {
        Stroke faint = Stroke.solid(Palette.GRID, 0.8);
        for (Tick tick : time.ticks(TIME_PARTS)) {
            double x = x(tick.value());
            shapes.add(Shape.Polyline.segment(x, plot.y(), x, plot.bottom(), faint));
        }
        int parts = Math.max(2, (int) (plot.height() / PX_PER_TICK));
        List<Tick> ticks = panel.ticks().isEmpty() ? panel.axis().ticks(parts) : panel.ticks();
        for (Tick tick : ticks) {
            double y = y(tick.value());
            shapes.add(Shape.Polyline.segment(plot.x(), y, plot.right(), y, faint));
            shapes.add(Shape.Text.of(plot.x() - 7, y + 4, tick.label(), SMALL, Palette.INK, Anchor.END));
        }
    }

    private void spans() {
        for (Span span : panel.spans()) {
            double from = Math.max(plot.x(), x(span.from()));
            double to = Math.min(plot.right(), x(span.to()));
            if (to - from >= 2) {
                shapes.add(Shape.Rectangle.filled(new Box(from, plot.y(), to - from, plot.height()), span.shade()));
            } else if (from <= plot.right() && to >= plot.x()) {
                shapes.add(Shape.Polyline.segment(from, plot.y(), from, plot.bottom(),
                        Stroke.solid(span.labelColour(), 1.6)));
            }
        }
    }

    private void spanLabels() {
        double free = plot.x();
        for (Span span : panel.spans().stream().sorted(Comparator.comparingDouble(Span::from)).toList()) {
            double width = Lettering.widthPx(span.label(), SMALL);
            double x = Math.max(plot.x(), x(span.from())) + 4;
            // A label that would run into the one before, or out of the plot, says less than none.
            if (!span.label().isEmpty() && x >= free && x + width <= plot.right()) {
                shapes.add(Shape.Text.of(x, plot.y() + 13, span.label(), SMALL, span.labelColour(), Anchor.START));
                free = x + width + 6;
            }
        }
    }

    private void levels() {
        double last = Double.NEGATIVE_INFINITY;
        List<Level> fromTop = panel.levels().stream().sorted(Comparator.comparingDouble(Level::value).reversed()).toList();
        for (Level level : fromTop) {
            double y = y(level.value());
            if (!(y >= plot.y() && y <= plot.bottom())) {
                continue;
            }
            shapes.add(Shape.Polyline.segment(plot.x(), y, plot.right(), y, level.stroke()));
            double labelY = Math.max(y + 4, last + LABEL_DISTANCE);
            last = labelY;
            shapes.add(Shape.Text.of(plot.right() + 6, labelY, level.label(), SMALL, level.stroke().colour(), Anchor.START));
        }
    }

    /** The label stands at the left, the legend ends at the right edge of the plot. */
    private void header() {
        double base = plot.y() - 8;
        shapes.add(Shape.Text.of(plot.x(), base, panel.axis().label(), 12, Palette.INK, Anchor.START).bold());
        double x = plot.right();
        List<Series> named = panel.series().stream().filter(series -> !series.name().isEmpty()).toList();
        for (int i = named.size() - 1; i >= 0; i--) {
            Series series = named.get(i);
            x -= Lettering.widthPx(series.name(), SMALL);
            shapes.add(Shape.Text.of(x, base, series.name(), SMALL, Palette.INK, Anchor.START));
            x -= 6;
            if (series.kind() == Series.Kind.SCATTER) {
                shapes.add(diamond(x - 9, base - 4, series.stroke()));
            } else {
                shapes.add(Shape.Polyline.segment(x - 20, base - 4, x, base - 4, series.stroke()));
            }
            x -= 34;
        }
    }

    static Shape diamond(double x, double y, Stroke stroke) {
        return new Shape.Polyline(List.of(new Point(x - MARKER, y), new Point(x, y - MARKER), new Point(x + MARKER, y),
                new Point(x, y + MARKER)), true, Optional.of(stroke.colour()), Optional.empty());
    }

    private double x(double value) {
        return plot.x() + time.share(value) * plot.width();
    }

    private double y(double value) {
        return plot.bottom() - panel.axis().share(value) * plot.height();
    }
}
