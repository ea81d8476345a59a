package io.linkwright.optics.picture.axes;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.optics.picture.Box;
import io.linkwright.optics.picture.Colour;
import io.linkwright.optics.picture.Picture;
import io.linkwright.optics.picture.Shape;
import io.linkwright.optics.picture.Shape.Anchor;

/**
 * Panels over one horizontal axis.
 *
 * @param subtitles lines under the title, such as the figures that were found
 * @param time the horizontal axis
 */
public record Chart(String title, List<String> subtitles, Axis time, List<Panel> panels) {

    private static final double LEFT = 74;
    private static final double RIGHT = 124;
    private static final double TOP = 16;
    private static final double BOTTOM = 46;
    private static final double TITLE_SIZE = 17;
    private static final double TEXT_SIZE = 12;
    private static final double LINE = 17;

    public Chart {
        subtitles = List.copyOf(subtitles);
        panels = List.copyOf(panels);
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("a chart has a panel");
        }
    }

    /** @param heightPx enough for the titles and about 100 px for each panel */
    public Picture picture(int widthPx, int heightPx) {
        List<Shape> shapes = new ArrayList<>();
        double y = TOP + TITLE_SIZE;
        shapes.add(Shape.Text.of(LEFT - 52, y, title, TITLE_SIZE, Palette.INK, Anchor.START).bold());
        for (String subtitle : subtitles) {
            y += LINE;
            shapes.add(Shape.Text.of(LEFT - 52, y, subtitle, TEXT_SIZE, Palette.FAINT_INK, Anchor.START));
        }
        y += 8;
        double width = widthPx - LEFT - RIGHT;
        double free = heightPx - y - BOTTOM - panels.size() * PanelDrawing.HEADER;
        double shares = panels.stream().mapToDouble(Panel::share).sum();
        if (width < 50 || free / panels.size() < 20) {
            throw new IllegalArgumentException(widthPx + " x " + heightPx + " pixels are too few for " + panels.size()
                    + " panels");
        }
        Box plot = null;
        for (Panel panel : panels) {
            y += PanelDrawing.HEADER;
            plot = new Box(LEFT, y, width, free * panel.share() / shares);
            new PanelDrawing(panel, time, plot, shapes).draw();
            y = plot.bottom();
        }
        timeLabels(plot, shapes);
        return new Picture(widthPx, heightPx, title, String.join(" ", subtitles), Colour.WHITE, shapes);
    }

    private void timeLabels(Box lowest, List<Shape> shapes) {
        for (Tick tick : time.ticks(PanelDrawing.TIME_PARTS)) {
            double x = lowest.x() + time.share(tick.value()) * lowest.width();
            shapes.add(Shape.Text.of(x, lowest.bottom() + 16, tick.label(), TEXT_SIZE - 1, Palette.INK, Anchor.MIDDLE));
        }
        shapes.add(Shape.Text.of(lowest.x() + lowest.width() / 2, lowest.bottom() + 35, time.label(), TEXT_SIZE,
                Palette.FAINT_INK, Anchor.MIDDLE));
    }
}
