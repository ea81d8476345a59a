package io.linkwright.optics.eye;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.linkwright.optics.picture.Box;
import io.linkwright.optics.picture.Colour;
import io.linkwright.optics.picture.PixelGrid;
import io.linkwright.optics.picture.Point;
import io.linkwright.optics.picture.Shape;
import io.linkwright.optics.picture.Shape.Anchor;
import io.linkwright.optics.picture.Shape.Polyline;
import io.linkwright.optics.picture.Stroke;
import io.linkwright.optics.picture.axes.Palette;
import io.linkwright.optics.picture.axes.Tick;
import io.linkwright.optics.picture.axes.Ticks;

/** Draws one eye: the density, thresholds and windows over it, and the histograms of the windows beside it. */
final class EyeDrawing {

    static final double WIDTH = 640;
    static final double HEIGHT = 420;

    private static final double LEFT = 62;
    private static final double TOP = 26;
    private static final double BOTTOM = 44;
    private static final double HISTOGRAM = 88;
    private static final double GAP = 8;
    private static final double SMALL = 11;
    private static final Colour THRESHOLD = Colour.of(0xD55E00);
    private static final List<Colour> WINDOWS = List.of(Colour.of(0x009E73), Colour.of(0xB8006E));

    private final EyeView eye;
    private final EyeDensity density;
    private final Box plot;
    private final Box beside;
    private final List<Shape> shapes;

    EyeDrawing(EyeView eye, Box place, List<Shape> shapes) {
        this.eye = eye;
        this.density = eye.density();
        this.shapes = shapes;
        double histogram = eye.windows().isEmpty() ? 0 : HISTOGRAM + GAP;
        plot = new Box(place.x() + LEFT, place.y() + TOP, place.width() - LEFT - histogram, place.height() - TOP - BOTTOM);
        beside = new Box(plot.right() + GAP, plot.y(), HISTOGRAM, plot.height());
    }

    void draw() {
        shapes.add(Shape.Text.of(plot.x(), plot.y() - 9, eye.caption(), 13, Palette.INK, Anchor.START).bold());
        shapes.add(Shape.Text.of(plot.right(), plot.y() - 9, String.format(Locale.ROOT, "%,d traces", density.traces()), SMALL,
                Palette.FAINT_INK, Anchor.END));
        shapes.add(new Shape.Raster(plot, pixels()));
        ticks();
        List<Shape> over = new ArrayList<>();
        windows(over);
        thresholds(over);
        shapes.add(new Shape.Clip(plot, over));
        frame(plot);
        if (!eye.windows().isEmpty()) {
            histograms();
            frame(beside);
        }
    }

    private PixelGrid pixels() {
        double highest = 0;
        for (int column = 0; column < density.columns(); column++) {
            for (int row = 0; row < density.rows(); row++) {
                highest = Math.max(highest, density.weight(column, row));
            }
        }
        int[] argb = new int[density.columns() * density.rows()];
        for (int row = 0; row < density.rows(); row++) {
            for (int column = 0; column < density.columns(); column++) {
                argb[row * density.columns() + column] = ColourScale
                        .argb(density.weight(column, density.rows() - 1 - row), highest);
            }
        }
        return new PixelGrid(density.columns(), density.rows(), argb);
    }

    private void ticks() {
        Stroke mark = Stroke.solid(Palette.FAINT_INK, 0.8);
        for (Tick tick : Ticks.linear(EyeDensity.FIRST_UI, EyeDensity.FIRST_UI + EyeDensity.WIDTH_UI, 4)) {
            double x = x(tick.value());
            shapes.add(Polyline.segment(x, plot.bottom(), x, plot.bottom() + 4, mark));
            shapes.add(Shape.Text.of(x, plot.bottom() + 17, tick.label(), SMALL, Palette.INK, Anchor.MIDDLE));
        }
        shapes.add(Shape.Text.of(plot.x() + plot.width() / 2, plot.bottom() + 35, "time, UI", 12, Palette.FAINT_INK,
                Anchor.MIDDLE));
        for (Tick tick : Ticks.linear(density.min(), density.max(), 8)) {
            double y = y(tick.value());
            shapes.add(Polyline.segment(plot.x() - 4, y, plot.x(), y, mark));
            shapes.add(Shape.Text.of(plot.x() - 7, y + 4, tick.label(), SMALL, Palette.INK, Anchor.END));
        }
        shapes.add(Shape.Text.of(plot.x() - 48, plot.y() + plot.height() / 2, eye.valueLabel(), 12, Palette.FAINT_INK,
                Anchor.MIDDLE).turned(-90));
    }

    private void thresholds(List<Shape> over) {
        for (double threshold : eye.thresholds()) {
            over.add(Polyline.segment(plot.x(), y(threshold), plot.right(), y(threshold),
                    Stroke.dashed(THRESHOLD, 1.3, 7, 4)));
        }
    }

    private void windows(List<Shape> over) {
        for (int i = 0; i < eye.windows().size(); i++) {
            HistogramWindow window = eye.windows().get(i);
            double left = x(window.centreUi() - window.widthUi() / 2);
            Box stripe = new Box(left, plot.y(), Math.max(1, x(window.centreUi() + window.widthUi() / 2) - left),
                    plot.height());
            over.add(Shape.Rectangle.filled(stripe, colour(i).withOpacity(0.22)));
            over.add(Shape.Rectangle.outlined(stripe, Stroke.solid(colour(i), 1)));
        }
    }

    /** The first window's histogram is filled, the others are outlines, all at one scale. */
    private void histograms() {
        List<double[]> histograms = eye.windows().stream().map(density::histogram).map(EyeDrawing::toShares).toList();
        double highest = histograms.stream().flatMapToDouble(Arrays::stream).max().orElse(1);
        for (int i = 0; i < histograms.size(); i++) {
            List<Point> outline = new ArrayList<>();
            double[] shares = histograms.get(i);
            for (int row = 0; row < shares.length; row++) {
                double y = plot.bottom() - (row + 0.5) / shares.length * plot.height();
                outline.add(new Point(beside.x() + shares[row] / highest * (beside.width() - 6), y));
            }
            if (i == 0) {
                List<Point> area = new ArrayList<>(outline);
                area.add(new Point(beside.x(), plot.y()));
                area.add(new Point(beside.x(), plot.bottom()));
                shapes.add(Polyline.area(area, colour(i).withOpacity(0.3)));
            }
            shapes.add(Polyline.open(outline, Stroke.solid(colour(i), 1.1)));
        }
        for (double threshold : eye.thresholds()) {
            double y = y(threshold);
            if (y > plot.y() && y < plot.bottom()) {
                shapes.add(Polyline.segment(beside.x(), y, beside.right(), y, Stroke.dashed(THRESHOLD, 1.3, 7, 4)));
            }
        }
        for (int i = 0; i < eye.windows().size() && i < 2; i++) {
            String label = String.format(Locale.ROOT, "%.2f UI", eye.windows().get(i).centreUi());
            shapes.add(Shape.Text.of(beside.x() + (i == 0 ? 0 : beside.width()), plot.bottom() + 35, label, SMALL,
                    colour(i), i == 0 ? Anchor.START : Anchor.END));
        }
    }

    private static double[] toShares(double[] histogram) {
        double sum = Arrays.stream(histogram).sum();
        return Arrays.stream(histogram).map(weight -> weight / sum).toArray();
    }

    private void frame(Box box) {
        shapes.add(Shape.Rectangle.outlined(box, Stroke.solid(Palette.FAINT_INK, 0.8)));
    }

    private static Colour colour(int window) {
        return WINDOWS.get(window % WINDOWS.size());
    }

    private double x(double ui) {
        return plot.x() + (ui - EyeDensity.FIRST_UI) / EyeDensity.WIDTH_UI * plot.width();
    }

    private double y(double value) {
        return plot.bottom() - (value - density.min()) / (density.max() - density.min()) * plot.height();
    }
}
