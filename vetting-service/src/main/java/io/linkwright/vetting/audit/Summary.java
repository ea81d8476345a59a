package io.linkwright.vetting.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.vetting.Outcome;

/** One sentence for a verdict, naming the layer that decided. */
final class Summary {

    private static final int SERIALS_NAMED = 10;

    static String of(Findings found) {
        return switch (found.outcome()) {
            case PASS -> accepted(found, "Passes " + found.names()
                    + ": every limit that was judged holds, and each is sourced or computed.");
            case CONDITIONAL -> accepted(found, "Holds all limits of " + found.names() + ", on condition: " + fromMemory(found)
                    + " only known from memory and must be verified.");
            case FAIL -> failure(found);
            case INCOMPLETE -> "No verdict: " + String.join("; ", gaps(found)) + ".";
        };
    }

    /** A plan may accept a lot in spite of bad units; then nobody may read that all of them hold. */
    private static String accepted(Findings found, String clean) {
        SerialList failed = found.failed();
        if (failed.count() == 0) {
            return clean;
        }
        Acceptance plan = found.plan();
        String condition = found.outcome() == Outcome.CONDITIONAL
                ? " On condition: some limits or uncertainties are only known "
                        + "from memory and must be verified."
                : "";
        return "Accepted under " + found.names() + " by the plan " + plan.plan() + ": " + failed.count()
                + (failed.count() == 1 ? " unit is" : " units are") + " nonconforming, at most " + plan.acceptanceNumber()
                + " may be. Not accepted are " + serials(failed) + ": " + sentences(found.of(CriterionOutcome.FAIL)) + "."
                + condition;
    }

    private static List<String> gaps(Findings found) {
        List<String> gaps = new ArrayList<>();
        if (found.missing() > 0) {
            long missing = found.missing();
            gaps.add(missing + (missing == 1 ? " reading is" : " readings are") + " missing, of "
                    + String.join(", ", found.missingCriteria()));
        }
        if (found.unitsMissing() > 0) {
            Acceptance plan = found.plan();
            gaps.add("the plan " + plan.plan() + " asks for " + plan.sampleSize() + " units, and " + found.unitsMissing()
                    + (found.unitsMissing() == 1 ? " of them was" : " of them were") + " not measured");
        }
        if (found.plan() != null && found.undecided().count() > 0) {
            gaps.add(found.failed().count() + " nonconforming, " + found.undecided().count()
                    + " within their uncertainty of a limit (" + serials(found.undecided()) + "): whether more than "
                    + found.plan().acceptanceNumber() + " are nonconforming, which the plan " + found.plan().plan()
                    + " does not accept, only the undecided ones can tell");
        }
        found.of(CriterionOutcome.UNCERTAIN).forEach(result -> gaps.add(result.inWords()
                + ", within its uncertainty: neither pass nor fail. " + withoutDot(result.decision().settledBy())));
        return gaps.isEmpty() ? List.of("nothing was measured that " + found.names() + " could judge") : gaps;
    }

    private static String withoutDot(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String failure(Findings found) {
        String standard = found.standard().id();
        String who;
        if (found.ofOverlay() == null) {
            who = "Fails " + standard;
        } else if (found.ofStandard() == Outcome.FAIL && found.ofOverlay() == Outcome.FAIL) {
            who = "Fails both " + standard + " and the " + found.overlay().id() + " audit";
        } else if (found.ofStandard() == Outcome.FAIL) {
            who = "Fails " + standard + ", although the " + found.overlay().id() + " audit " + holds(found.ofOverlay());
        } else if (found.ofOverlay() == Outcome.FAIL) {
            who = "Fails the " + found.overlay().id() + " audit, although " + standard + " " + holds(found.ofStandard());
        } else {
            who = "Fails " + standard + " and the " + found.overlay().id() + " audit taken together, by the plan "
                    + found.plan().plan();
        }
        return who + ": " + sentences(found.of(CriterionOutcome.FAIL)) + ".";
    }

    private static String sentences(List<CriterionResult> failures) {
        return failures.stream().sorted(Comparator.comparingDouble(CriterionResult::excess).reversed())
                .map(CriterionResult::inWords).collect(Collectors.joining("; "));
    }

    private static String serials(SerialList serials) {
        String named = serials.first().stream().limit(SERIALS_NAMED).collect(Collectors.joining(", "));
        return serials.count() <= SERIALS_NAMED ? named : named + " and " + (serials.count() - SERIALS_NAMED) + " more";
    }

    private static String holds(Outcome outcome) {
        return switch (outcome) {
            case PASS -> "passes";
            case CONDITIONAL -> "holds on condition";
            case INCOMPLETE -> "lacks readings";
            case FAIL -> "fails";
        };
    }

    private static String fromMemory(Findings found) {
        List<String> limits = found.of(CriterionOutcome.CONDITIONAL).stream()
                .filter(result -> result.confidence() == Confidence.FROM_MEMORY).map(CriterionResult::criterion).distinct()
                .toList();
        if (limits.isEmpty()) {
            return "the default uncertainties are";
        }
        return (limits.size() == 1 ? "the limit of " : "the limits of ") + String.join(", ", limits)
                + (limits.size() == 1 ? " is" : " are");
    }

    private Summary() {
    }
}
