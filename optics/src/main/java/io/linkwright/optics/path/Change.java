package io.linkwright.optics.path;

import static java.util.Objects.requireNonNull;

/**
 * One change to a path.
 *
 * @param element index of the element that is changed, or of the neighbour of one that is added
 * @param text what to do, as an instruction
 */
public record Change(Action action, int element, String text, Cost cost) {

    public enum Action {
        TURN,
        REPLACE,
        ADD,
        REMOVE
    }

    public Change {
        requireNonNull(action, "action");
        requireNonNull(text, "text");
        requireNonNull(cost, "cost");
    }
}
