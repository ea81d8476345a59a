package io.linkwright.optics.sampling;

import java.util.ArrayList;
import java.util.List;

/**
 * The switching rules of ISO 2859-1, clause 9.3, as a state that each lot's decision carries on:
 * <ul>
 * <li>normal to tightened when 2 of 5 or fewer consecutive lots were not accepted;
 * <li>tightened to normal when 5 consecutive lots were accepted;
 * <li>discontinued when 5 lots were not accepted on one run of tightened inspection;
 * <li>normal to reduced when the switching score reaches 30, if reduced inspection is wanted and production is steady. A lot
 * under Ac 0 or 1 adds 2 when it is accepted; one under a larger Ac adds 3 when it would have been accepted one AQL tighter;
 * any other sets the score to 0;
 * <li>reduced to normal when a lot is not accepted, falls between Ac and Re, or production becomes irregular.
 * </ul>
 * Only lots that were inspected by the table of the present standing count. The thresholds were read in two summaries of the
 * clause (sqconline.com "Switching rules (ISO 2859-1)", aqlrule.com "Switching procedures"); what a lot adds to the score is
 * FROM_MEMORY.
 *
 * @param switchingScore counts on normal inspection only
 * @param recent whether the last lots on normal inspection were accepted, at most four, the newest last
 * @param acceptedInARow counts on tightened inspection only
 * @param notAccepted counts on tightened inspection only
 * @param reason of the last change, in one sentence
 */
public record SwitchingState(Standing standing, int switchingScore, List<Boolean> recent, int acceptedInARow, int notAccepted,
        String reason) {

    public static final SwitchingState START = fresh(Standing.NORMAL, "Inspection starts as normal.");

    private static final int SCORE_FOR_REDUCED = 30;
    private static final int WINDOW = 5;
    private static final int RUN = 5;

    public SwitchingState {
        recent = List.copyOf(recent);
    }

    private static SwitchingState fresh(Standing standing, String reason) {
        return new SwitchingState(standing, 0, List.of(), 0, 0, reason);
    }

    /** @param reducedWanted whether whoever is responsible wants reduced inspection when it is earned */
    public SwitchingState after(LotDecision lot, boolean reducedWanted) {
        if (standing.severity().filter(severity -> severity == lot.severity()).isEmpty()) {
            return this;
        }
        return switch (lot.severity()) {
            case NORMAL -> afterNormal(lot, reducedWanted);
            case TIGHTENED -> afterTightened(lot);
            case REDUCED -> lot.decision() == AttributePlan.Decision.ACCEPTED ? this
                    : fresh(Standing.NORMAL, lot.accepted() ? "A lot fell between Ac and Re on reduced inspection."
                            : "A lot was not accepted on reduced inspection.");
        };
    }

    private SwitchingState afterNormal(LotDecision lot, boolean reducedWanted) {
        int score = !lot.accepted() ? 0
                : lot.acceptanceNumber() < 2 ? switchingScore + 2 : lot.oneStepTighter() ? switchingScore + 3 : 0;
        if (!lot.accepted() && recent.contains(false)) {
            return fresh(Standing.TIGHTENED, "2 of " + (WINDOW) + " or fewer consecutive lots were not accepted.");
        }
        if (score >= SCORE_FOR_REDUCED && reducedWanted) {
            return fresh(Standing.REDUCED, "The switching score reached " + score + ".");
        }
        List<Boolean> lots = new ArrayList<>(recent);
        lots.add(lot.accepted());
        return new SwitchingState(standing, score, lots.subList(Math.max(0, lots.size() - (WINDOW - 1)), lots.size()), 0, 0,
                reason);
    }

    private SwitchingState afterTightened(LotDecision lot) {
        int accepted = lot.accepted() ? acceptedInARow + 1 : 0;
        int refused = lot.accepted() ? notAccepted : notAccepted + 1;
        if (accepted == RUN) {
            return fresh(Standing.NORMAL, RUN + " consecutive lots were accepted on tightened inspection.");
        }
        if (refused == RUN) {
            return fresh(Standing.DISCONTINUED, RUN + " lots were not accepted on tightened inspection.");
        }
        return new SwitchingState(standing, 0, List.of(), accepted, refused, reason);
    }

    /** Production is irregular or delayed: reduced inspection ends, and a score that was gathered is lost. */
    public SwitchingState irregular() {
        return switch (standing) {
            case REDUCED -> fresh(Standing.NORMAL, "Production became irregular.");
            case NORMAL -> new SwitchingState(standing, 0, recent, 0, 0, reason);
            case TIGHTENED, DISCONTINUED -> this;
        };
    }

    /**
     * The supplier has acted and somebody answers for it: inspection goes on, tightened.
     *
     * @throws IllegalStateException if inspection is not discontinued
     */
    public SwitchingState resumed() {
        if (standing != Standing.DISCONTINUED) {
            throw new IllegalStateException("inspection is " + standing + ", not discontinued");
        }
        return fresh(Standing.TIGHTENED, "Inspection was resumed after it had been discontinued.");
    }
}
