package io.linkwright.vetting.verdict;

import java.util.List;

import io.linkwright.optics.sampling.AttributePlan;
import io.linkwright.optics.sampling.LotDecision;

/**
 * By which sample a lot was judged.
 *
 * @param inWords the plan in one line
 * @param planSource where its figures were read
 * @param seed with which the sample can be drawn again
 * @param decision what the sample decides for the severity of the lots to come; null when it decides nothing, or an earlier
 *        verdict of the lot did
 * @param measuredOutside units outside the sample that were measured as well: they do not count for the lot
 * @param failedOutside the first 10,000 of them that break a limit; they are bad units all the same
 * @param failedOutsideCount how many do
 */
public record InspectionEvidence(AttributePlan plan, String inWords, String planSource, String seed, LotDecision decision,
        int measuredOutside, List<String> failedOutside, int failedOutsideCount) {

    public InspectionEvidence {
        failedOutside = List.copyOf(failedOutside);
    }
}
