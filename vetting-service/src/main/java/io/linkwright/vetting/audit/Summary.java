package io.linkwright.vetting.audit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.vetting.Outcome;

/** One sentence for a verdict, naming the layer that decided. */
final class Summary {

    static String of(Outcome outcome, AuditProfile standard, AuditProfile overlay, Outcome ofStandard, Outcome ofOverlay,
            List<CriterionResult> results, Collection<MissingReading> missing) {
        String names = standard.id() + (ofOverlay == null ? "" : " and " + overlay.id());
        return switch (outcome) {
            case PASS -> "Passes " + names + ": every limit that was judged holds, and each is sourced or computed.";
            case CONDITIONAL -> "Holds all limits of " + names + ", on condition: " + fromMemory(results)
                    + " only known from memory and must be verified.";
            case FAIL -> failure(standard, overlay, ofStandard, ofOverlay, results);
            case INCOMPLETE -> missing.isEmpty() ? "No verdict: nothing was measured that " + names + " could judge."
                    : "No verdict: " + missing.size() + (missing.size() == 1 ? " reading is" : " readings are")
                            + " missing, of "
                            + missing.stream().map(MissingReading::criterion).distinct().collect(Collectors.joining(", "))
                            + ".";
        };
    }

    private static String failure(AuditProfile standard, AuditProfile overlay, Outcome ofStandard, Outcome ofOverlay,
            List<CriterionResult> results) {
        String who;
        if (ofOverlay == null) {
            who = "Fails " + standard.id();
        } else if (ofStandard == Outcome.FAIL && ofOverlay == Outcome.FAIL) {
            who = "Fails both " + standard.id() + " and the " + overlay.id() + " audit";
        } else if (ofStandard == Outcome.FAIL) {
            who = "Fails " + standard.id() + ", although the " + overlay.id() + " audit " + holds(ofOverlay);
        } else {
            who = "Fails the " + overlay.id() + " audit, although " + standard.id() + " " + holds(ofStandard);
        }
        return who + ": " + results.stream().filter(result -> result.outcome() == CriterionOutcome.FAIL)
                .sorted(Comparator.comparingDouble(CriterionResult::excess).reversed()).map(CriterionResult::inWords)
                .collect(Collectors.joining("; ")) + ".";
    }

    private static String holds(Outcome outcome) {
        return switch (outcome) {
            case PASS -> "passes";
            case CONDITIONAL -> "holds on condition";
            case INCOMPLETE -> "lacks readings";
            case FAIL -> "fails";
        };
    }

    private static String fromMemory(List<CriterionResult> results) {
        List<String> limits = results.stream().filter(result -> result.outcome() == CriterionOutcome.CONDITIONAL)
                .filter(result -> result.confidence() == Confidence.FROM_MEMORY).map(CriterionResult::criterion).distinct()
                .toList();
        return (limits.size() == 1 ? "the limit of " : "the limits of ") + String.join(", ", limits)
                + (limits.size() == 1 ? " is" : " are");
    }

    private Summary() {
    }
}
