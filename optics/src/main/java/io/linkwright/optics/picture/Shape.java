package io.linkwright.optics.picture;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** One element of a picture. Later shapes lie over earlier ones. */
public sealed interface Shape {

    /** A rectangle, filled, outlined or both. */
    record Rectangle(Box box, Optional<Colour> fill, Optional<Stroke> outline) implements Shape {
        public static Rectangle filled(Box box, Colour fill) {
            return new Rectangle(box, Optional.of(fill), Optional.empty());
        }

        public static Rectangle outlined(Box box, Stroke outline) {
            return new Rectangle(box, Optional.empty(), Optional.of(outline));
        }
    }

    /**
     * Points joined by straight lines.
     *
     * @param closed whether the last point is joined to the first
     * @param fill only looked at when closed
     */
    record Polyline(List<Point> points, boolean closed, Optional<Colour> fill, Optional<Stroke> stroke) implements Shape {
        public Polyline {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("a line has points");
            }
        }

        public static Polyline open(List<Point> points, Stroke stroke) {
            return new Polyline(points, false, Optional.empty(), Optional.of(stroke));
        }

        public static Polyline segment(double x1, double y1, double x2, double y2, Stroke stroke) {
            return open(List.of(new Point(x1, y1), new Point(x2, y2)), stroke);
        }

        public static Polyline area(List<Point> points, Colour fill) {
            return new Polyline(points, true, Optional.of(fill), Optional.empty());
        }
    }

    /**
     * One line of lettering.
     *
     * @param at on the base line, where {@code anchor} says
     * @param sizePx size of the font, above 0
     * @param turnDegrees clockwise about {@code at}; -90 reads upwards
     */
    record Text(Point at, String text, double sizePx, Colour colour, Anchor anchor, Weight weight, double turnDegrees)
            implements
                Shape {
        public Text {
            requireNonNull(text, "text");
            if (!(sizePx > 0 && sizePx < Double.POSITIVE_INFINITY) || !Double.isFinite(turnDegrees)) {
                throw new IllegalArgumentException("lettering has a size above 0 and a finite turn");
            }
        }

        public static Text of(double x, double y, String text, double sizePx, Colour colour, Anchor anchor) {
            return new Text(new Point(x, y), text, sizePx, colour, anchor, Weight.REGULAR, 0);
        }

        public Text bold() {
            return new Text(at, text, sizePx, colour, anchor, Weight.BOLD, turnDegrees);
        }

        public Text turned(double degrees) {
            return new Text(at, text, sizePx, colour, anchor, weight, degrees);
        }
    }

    /** An image stretched over a box, its pixels with hard edges. */
    record Raster(Box box, PixelGrid pixels) implements Shape {
    }

    /** Shapes of which only what lies inside a box is seen. */
    record Clip(Box box, List<Shape> shapes) implements Shape {
        public Clip {
            shapes = List.copyOf(shapes);
        }
    }

    /** Where a text lies about its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** How heavy letters are. Bold letters are the regular ones with a thin outline. */
    enum Weight {
        REGULAR,
        BOLD
    }
}
