package io.linkwright.vetting.audit;

import java.util.List;

import io.linkwright.contracts.vetting.Outcome;

/**
 * What an audit of a lot says, with everything it says it by.
 *
 * @param profile the standard's profile with its version
 * @param overlay the overlay with its version; null when none was asked for
 * @param outcome of standard and overlay together
 * @param standardOutcome of the standard's limits alone
 * @param overlayOutcome of the overlay's limits alone; null when none was asked for or it asks nothing of this part
 * @param decisionRule applied wherever an uncertainty is known
 * @param acceptance what the sampling plan asked; null when every audited unit had to hold
 * @param summary one sentence
 * @param criteria one per limit, in the profiles' order, the standard first
 * @param failedSerials the first {@value Audit#SERIALS_NAMED} units that break a limit, also when a sampling plan accepts the
 *        lot
 *        in spite of them
 * @param failedCount how many there are
 * @param undecidedSerials the first {@value Audit#SERIALS_NAMED} units that break none, but lie within their uncertainty of one
 * @param undecidedCount how many there are
 * @param missing the first of the readings that are missing
 * @param missingCount how many are missing
 * @param supersededReadings readings that a later one replaced
 * @param sample what the number of units measured can and cannot show
 * @param units what becomes of the first {@value Audit#UNITS_LISTED} audited units: those that do not simply hold first
 * @param unitsUnlisted how many more units were audited than {@code units} lists
 * @param meaning what the margins buy and what they do not
 * @param notes of the profiles
 */
public record Verdict(String profile, String overlay, Outcome outcome, Outcome standardOutcome, Outcome overlayOutcome,
        DecisionRule decisionRule, Acceptance acceptance, String summary, List<CriterionResult> criteria,
        List<String> failedSerials, int failedCount, List<String> undecidedSerials, int undecidedCount,
        List<MissingReading> missing, long missingCount, long supersededReadings, Sample sample, List<UnitOutcome> units,
        int unitsUnlisted, List<String> meaning,
        List<String> notes) {

    public Verdict {
        criteria = List.copyOf(criteria);
        failedSerials = List.copyOf(failedSerials);
        undecidedSerials = List.copyOf(undecidedSerials);
        missing = List.copyOf(missing);
        units = List.copyOf(units);
        meaning = List.copyOf(meaning);
        notes = List.copyOf(notes);
    }

    /** The limits that some unit breaks, in the profiles' order; a sampling plan may accept the lot in spite of them. */
    public List<CriterionResult> failures() {
        return criteria.stream().filter(result -> result.outcome() == CriterionOutcome.FAIL).toList();
    }
}
