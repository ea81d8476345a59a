package io.linkwright.optics.path;

import java.util.List;

/**
 * A path with one change.
 *
 * @param closed indices of elements that may not be changed again
 * @param distance how many properties differ, to prefer the smallest of equally dear changes
 */
record Edit(FibrePath path, Change change, List<Integer> closed, int distance) {
}
