package io.linkwright.optics.picture.axes;

import io.linkwright.optics.picture.Stroke;

/** A horizontal line across a panel, such as a threshold, named at its right end. */
public record Level(double value, String label, Stroke stroke) {
}
