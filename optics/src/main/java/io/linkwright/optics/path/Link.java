package io.linkwright.optics.path;

import java.util.List;

import io.linkwright.optics.budget.FibreGrade;

/**
 * Two link ends all of whose lanes meet in both directions.
 *
 * @param nearToFar for each lane sent by the near end the lane that receives it at the far end, in order
 * @param farToNear the other way
 * @param grade the glass between them; null when no cord is passed or kinds are mixed
 * @param budget the smaller of both ends' allowed channel loss; null when none is at hand
 * @param channelDb of the worst lane
 * @param endToEndDb of the worst lane
 */
public record Link(LinkEnd near, LinkEnd far, List<Integer> nearToFar, List<Integer> farToNear, FibreGrade grade,
        Budgets.Budget budget, double channelDb, double endToEndDb) {

    public Link {
        nearToFar = List.copyOf(nearToFar);
        farToNear = List.copyOf(farToNear);
    }

    /** Whether some lane arrives in another's place. */
    public boolean reordered() {
        return reordered(nearToFar) || reordered(farToNear);
    }

    private static boolean reordered(List<Integer> lanes) {
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i) != i + 1) {
                return true;
            }
        }
        return false;
    }
}
