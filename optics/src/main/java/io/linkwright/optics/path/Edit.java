package io.linkwright.optics.path;

import java.util.List;
import java.util.function.Supplier;

/**
 * A path with one change.
 *
 * @param path the changed path; put together only when its turn to be looked at comes
 * @param element index of the element that is changed, or of the neighbour of one that is added
 * @param text what to do; put into words only for the changes that are shown
 * @param closed indices of elements that may not be changed again
 * @param distance how many properties differ, to prefer the smallest of equally dear changes
 */
record Edit(Supplier<FibrePath> path, Change.Action action, int element, Cost cost, Supplier<String> text, List<Integer> closed,
        int distance) {

    Change change() {
        return new Change(action, element, text.get(), cost);
    }
}
