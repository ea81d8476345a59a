package io.linkwright.optics.picture.axes;

import java.util.List;

/**
 * One chart of a stack.
 *
 * @param share of the height, in relation to the other panels
 * @param ticks marks of the vertical axis; empty to have them chosen
 */
public record Panel(Axis axis, List<Series> series, List<Level> levels, List<Span> spans, double share,
        List<Tick> ticks) {

    public Panel {
        series = List.copyOf(series);
        levels = List.copyOf(levels);
        spans = List.copyOf(spans);
        ticks = List.copyOf(ticks);
        if (!(share > 0)) {
            throw new IllegalArgumentException("a panel has a share above 0 of the height");
        }
    }

    public static Panel of(Axis axis, List<Series> series) {
        return new Panel(axis, series, List.of(), List.of(), 1, List.of());
    }

    public Panel withLevels(List<Level> added) {
        return new Panel(axis, series, added, spans, share, ticks);
    }

    public Panel withSpans(List<Span> added) {
        return new Panel(axis, series, levels, added, share, ticks);
    }

    public Panel withShare(double other) {
        return new Panel(axis, series, levels, spans, other, ticks);
    }

    public Panel withTicks(List<Tick> given) {
        return new Panel(axis, series, levels, spans, share, given);
    }
}
