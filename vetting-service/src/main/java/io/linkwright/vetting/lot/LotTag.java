package io.linkwright.vetting.lot;

import java.util.Arrays;

import io.linkwright.kit.problem.Problems;

/** The entity tag of a lot, so that nobody acts on a state that has passed. */
public final class LotTag {

    private static final String ANY = "*";

    public static String of(Lot lot) {
        return '"' + Long.toString(lot.revision()) + '"';
    }

    /**
     * @param ifMatch the header; null lets every state pass
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 412 when the lot is in another state
     */
    public static void check(String ifMatch, Lot lot) {
        if (ifMatch != null
                && Arrays.stream(ifMatch.split(",")).map(String::strip)
                        .noneMatch(tag -> tag.equals(ANY) || tag.equals(of(lot)))) {
            throw Problems.stale("The lot " + lot.lotNumber() + " has changed: its ETag is " + of(lot) + ".");
        }
    }

    private LotTag() {
    }
}
