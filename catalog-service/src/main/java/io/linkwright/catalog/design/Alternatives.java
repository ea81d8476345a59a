package io.linkwright.catalog.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;
import io.linkwright.contracts.catalog.Design.Alternative;

/**
 * The combinations that were not chosen. Listed are pairs that both cages run, cable assemblies, and for each other module that
 * goes into a cage the pair it would make with the chosen part at the other end: those that work first, then those with the
 * fewest objections, up to a bound. What is beyond it is counted by rule.
 */
final class Alternatives {

    private static final int LISTED = 24;

    private final Function<Candidate, String> whyLost;
    private final List<Alternative> all = new ArrayList<>();

    /** @param ranked all that work in the order of choice; the first was chosen */
    Alternatives(Preference.Ranked ranked, List<Candidate> blocked, Candidates candidates) {
        whyLost = ranked.whyLost();
        List<Candidate> working = ranked.inOrder();
        working.subList(1, working.size()).forEach(candidate -> all.add(lost(candidate)));
        List<Alternative> refused = new ArrayList<>();
        blocked.forEach(candidate -> refused.add(refused(candidate.nearPart(), candidate.farPart(), candidate.reasons())));
        working.stream().filter(candidate -> candidate.joint() instanceof Candidate.Modules).findFirst()
                .ifPresent(best -> oneEndReplaced(best, candidates, refused));
        refused.sort(Comparator.comparingLong(Alternatives::blocks).thenComparing(Alternative::nearPart)
                .thenComparing(Alternative::farPart));
        all.addAll(refused);
    }

    private static void oneEndReplaced(Candidate best, Candidates candidates, List<Alternative> refused) {
        candidates.nearFits().blocked()
                .forEach(fit -> refused.add(refused(fit.optic().module().partNumber(), best.farPart(), fit.reasons())));
        candidates.farFits().blocked()
                .forEach(fit -> refused.add(refused(best.nearPart(), fit.optic().module().partNumber(), fit.reasons())));
    }

    List<Alternative> listed() {
        return all.size() <= LISTED ? all : all.subList(0, LISTED);
    }

    /** Empty when everything is listed. */
    List<Reason> unlisted() {
        if (all.size() <= LISTED) {
            return List.of();
        }
        Map<String, Integer> byCode = new TreeMap<>();
        for (Alternative alternative : all.subList(LISTED, all.size())) {
            alternative.reasons().stream().filter(reason -> reason.severity() == Severity.BLOCK)
                    .forEach(reason -> byCode.merge(reason.code(), 1, Integer::sum));
        }
        return List.of(Reason.pass("alternatives-not-listed", all.size() - LISTED + " further combinations are refused: "
                + counted(byCode) + "."));
    }

    static String counted(Map<String, Integer> byCode) {
        return String.join(", ", byCode.entrySet().stream()
                .sorted(Map.Entry.<String, Integer> comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getValue() + " by " + entry.getKey()).toList());
    }

    private Alternative lost(Candidate candidate) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.pass("lost", whyLost.apply(candidate)));
        reasons.addAll(candidate.objections());
        return new Alternative(candidate.nearPart(), candidate.farPart(), candidate.verdict(), reasons);
    }

    private static Alternative refused(String nearPart, String farPart, List<Reason> reasons) {
        return new Alternative(nearPart, farPart, Severity.BLOCK,
                reasons.stream().filter(reason -> reason.severity() == Severity.BLOCK).toList());
    }

    private static long blocks(Alternative alternative) {
        return alternative.reasons().size();
    }
}
