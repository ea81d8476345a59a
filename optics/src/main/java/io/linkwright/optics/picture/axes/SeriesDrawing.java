package io.linkwright.optics.picture.axes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.linkwright.optics.picture.Box;
import io.linkwright.optics.picture.Point;
import io.linkwright.optics.picture.Shape;

/**
 * Turns a series into shapes. Of all points of a line that fall on the same half pixel column only the first, the lowest, the
 * highest and the last are drawn: a million points look the same as four thousand.
 */
final class SeriesDrawing {

    private static final double COLUMNS_PER_PX = 2;
    /** A point far outside the plot is drawn at most this many plot heights away: renderers lose precision at huge values. */
    private static final double FAR = 4;
    private static final double FAINT = 0.35;

    private final Series series;
    private final Axis time;
    private final Axis values;
    private final Box plot;
    private final List<Point> line = new ArrayList<>();

    private long column = Long.MIN_VALUE;
    private Point first;
    private Point low;
    private Point high;
    private Point last;

    SeriesDrawing(Series series, Axis time, Axis values, Box plot) {
        this.series = series;
        this.time = time;
        this.values = values;
        this.plot = plot;
    }

    void addTo(List<Shape> shapes) {
        for (int i = 0; i < series.size(); i++) {
            double x = plot.x() + time.share(series.x(i)) * plot.width();
            double share = values.share(series.y(i));
            if (Double.isNaN(x) || Double.isNaN(share)) {
                finishLine(shapes);
                continue;
            }
            double y = plot.bottom() - Math.max(-FAR, Math.min(1 + FAR, share)) * plot.height();
            if (series.kind() == Series.Kind.SCATTER) {
                shapes.add(PanelDrawing.diamond(x, y, series.stroke()));
                continue;
            }
            if (series.kind() == Series.Kind.STEP && last != null) {
                add(new Point(x, last.y()));
            }
            if (series.kind() == Series.Kind.AREA) {
                line.add(new Point(x, y));
                continue;
            }
            add(new Point(x, y));
        }
        finishLine(shapes);
    }

    private void add(Point point) {
        long now = (long) Math.floor(point.x() * COLUMNS_PER_PX);
        if (now != column) {
            finishColumn();
            column = now;
            first = low = high = point;
        }
        low = point.y() > low.y() ? point : low;
        high = point.y() < high.y() ? point : high;
        last = point;
    }

    private void finishColumn() {
        if (first == null) {
            return;
        }
        line.add(first);
        boolean lowFirst = low.x() <= high.x();
        addOther(lowFirst ? low : high);
        addOther(lowFirst ? high : low);
        addOther(last);
        first = null;
    }

    private void addOther(Point point) {
        if (!point.equals(line.get(line.size() - 1))) {
            line.add(point);
        }
    }

    private void finishLine(List<Shape> shapes) {
        finishColumn();
        if (series.kind() == Series.Kind.AREA && !line.isEmpty()) {
            shapes.add(new Shape.Polyline(line, true, Optional.of(series.stroke().colour().withOpacity(FAINT)),
                    Optional.of(series.stroke())));
        } else if (line.size() == 1) {
            shapes.add(PanelDrawing.diamond(line.get(0).x(), line.get(0).y(), series.stroke()));
        } else if (!line.isEmpty()) {
            shapes.add(Shape.Polyline.open(line, series.stroke()));
        }
        line.clear();
        column = Long.MIN_VALUE;
        last = null;
    }
}
