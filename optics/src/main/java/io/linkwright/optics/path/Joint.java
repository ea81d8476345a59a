package io.linkwright.optics.path;

import static java.util.Objects.requireNonNull;

/** Two ends that are plugged together, or are said to be. */
public record Joint(Port a, Port b) {

    public Joint {
        requireNonNull(a, "a");
        requireNonNull(b, "b");
    }

    public boolean touches(int element) {
        return a.element() == element || b.element() == element;
    }
}
