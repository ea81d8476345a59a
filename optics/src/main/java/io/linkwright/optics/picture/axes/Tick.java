package io.linkwright.optics.picture.axes;

/** A marked value of an axis and what is written beside it; the label is empty where only the mark is drawn. */
public record Tick(double value, String label) {
}
