package io.linkwright.optics.path;

import java.util.List;

/**
 * Changes after which a path no longer blocks.
 *
 * @param cost sum of the changes' cost units
 * @param report of the changed path. An element that was taken out stays in its place without a joint, an added one comes last.
 */
public record Correction(int cost, List<Change> changes, PathReport report) {

    public Correction {
        changes = List.copyOf(changes);
    }
}
