package io.linkwright.catalog.fibrepath;

import java.util.List;

import io.linkwright.catalog.drawing.Svg;
import io.linkwright.catalog.fibrepath.DrawnBox.Dot;
import io.linkwright.optics.path.Arrival;
import io.linkwright.optics.path.FibrePath;
import io.linkwright.optics.path.OpticalModule;
import io.linkwright.optics.path.PathReport;
import io.linkwright.optics.path.Place;
import io.linkwright.optics.path.Ray;

/** Draws the light of each transmitter from its dot to where it ends. */
final class LightLines {

    /** Eight colours that people with any colour vision tell apart (Okabe and Ito, without the yellow, which is too pale). */
    private static final List<String> COLOURS = List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00",
            "#5d3a9b", "#555555");
    private final PathReport report;
    private final FibrePath path;
    private final DrawingLayout layout;

    LightLines(PathReport report, DrawingLayout layout) {
        this.report = report;
        this.layout = layout;
        path = report.path();
    }

    static String colour(int lane) {
        return COLOURS.get((lane - 1) % COLOURS.size());
    }

    void draw(Svg svg) {
        for (Ray ray : report.rays()) {
            boolean back = back(ray);
            String colour = colour(ray.lane());
            double shift = back ? 1.6 : -1.6;
            StringBuilder way = new StringBuilder();
            Dot before = null;
            for (Place place : ray.way()) {
                Dot dot = layout.dot(place);
                way.append(before == null ? "M" + at(dot, shift) : " " + curve(before, dot, shift));
                before = dot;
            }
            svg.begin("g").text("title",
                    "Lane " + ray.lane() + " of " + path.element(ray.from().element()).label() + " ends at "
                            + arrival(ray));
            svg.shape("path", "class", back ? "light back" : "light", "stroke", colour, "d", way);
            Dot start = layout.dot(ray.from());
            svg.shape("circle", "cx", start.x(), "cy", start.y(), "r", 4.2, "fill", colour);
            end(svg, ray, colour);
            svg.end();
        }
    }

    /** Light from the right to the left. */
    private boolean back(Ray ray) {
        return layout.dot(ray.from()).leftSide();
    }

    private void end(Svg svg, Ray ray, String colour) {
        Dot end = layout.dot(ray.to());
        if (ray.arrival() == Arrival.RECEIVER) {
            svg.shape("circle", "cx", end.x(), "cy", end.y(), "r", 4.2, "fill", "#ffffff", "stroke", colour, "stroke-width",
                    2.4);
        } else {
            svg.shape("line", "class", "cross", "x1", end.x() - 5, "y1", end.y() - 5, "x2", end.x() + 5, "y2", end.y() + 5);
            svg.shape("line", "class", "cross", "x1", end.x() - 5, "y1", end.y() + 5, "x2", end.x() + 5, "y2", end.y() - 5);
        }
        if (path.element(ray.to().element()) instanceof OpticalModule) {
            svg.text("text", "\u25c2T" + ray.lane(), "class", "lane", "fill", colour, "x",
                    end.x() + (end.leftSide() ? 27 : -27),
                    "y", end.y() + 3.8, "text-anchor", end.leftSide() ? "start" : "end");
        }
    }

    private static String at(Dot dot, double shift) {
        return Svg.number(dot.x()) + " " + Svg.number(dot.y() + shift);
    }

    /** Leaves and arrives level, so that crossing lines stay apart by eye. */
    private static String curve(Dot from, Dot to, double shift) {
        double middle = (from.x() + to.x()) / 2;
        double bend = Math.abs(from.x() - to.x()) < 1 ? (from.leftSide() ? 60 : -60) : 0;
        return "C" + Svg.number(middle + bend) + " " + Svg.number(from.y() + shift) + " " + Svg.number(middle + bend) + " "
                + Svg.number(to.y() + shift) + " " + at(to, shift);
    }

    /** In words. */
    String arrival(Ray ray) {
        String place = "position " + ray.to().position() + " of " + path.element(ray.to().element()).label();
        return switch (ray.arrival()) {
            case RECEIVER -> "a receiver, " + place;
            case TRANSMITTER -> "another transmitter, " + place;
            case DARK_POSITION -> "an unused position, " + place;
            case OPEN_END -> "an open end, " + place;
            case NO_FIBRE -> "a position without a fibre, " + place;
            case NO_CONNECTION -> "a joint that does not mate, " + place;
            case LOOP -> "no end";
        };
    }
}
