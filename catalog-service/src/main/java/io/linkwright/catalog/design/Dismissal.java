package io.linkwright.catalog.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.linkwright.catalog.compatibility.Run;
import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.catalog.compatibility.Wording;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;

/** Explains why no parts make the links of a tier: what was tried, what stopped it, and what comes nearest. */
final class Dismissal {

    /** Rules that a shorter run would satisfy. */
    private static final Set<String> DISTANCE_RULES = Set.of("reach", "insertion-loss", "stock-length", "assembly-length");

    private final Socket near;
    private final Socket far;
    private final Run run;

    Dismissal(Socket near, Socket far, Run run) {
        this.near = near;
        this.far = far;
        this.run = run;
    }

    Choice.Nothing explain(Candidates candidates) {
        List<Candidate> tried = new ArrayList<>(candidates.fittingPairs());
        tried.addAll(candidates.assemblies());
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason("no-parts-fit", Severity.BLOCK, headline(tried), run.pointer(), null));
        Candidate closest = tried.stream().min(Comparator.comparingLong(Dismissal::causes)
                .thenComparing(Comparator.comparingDouble(Dismissal::reachable).reversed()).thenComparing(Candidate.ORDER))
                .orElse(null);
        Candidate furthest = tried.stream().filter(Dismissal::onlyTooFar)
                .max(Comparator.comparingDouble(Dismissal::reachable)).orElse(null);
        if (closest != null) {
            reasons.addAll(closest.blocks());
        }
        if (furthest != null && furthest != closest) {
            reasons.addAll(furthest.blocks());
        }
        return new Choice.Nothing(reasons, nearest(furthest, closest));
    }

    private String headline(List<Candidate> tried) {
        String links = links() + " over " + Wording.number(run.distanceM()) + " m";
        if (tried.isEmpty()) {
            return "No part of the catalogue goes into the cages for " + links + ".";
        }
        Map<String, Integer> byCode = new TreeMap<>();
        for (Candidate candidate : tried) {
            candidate.blocks().stream().map(Reason::code).distinct().forEach(code -> byCode.merge(code, 1, Integer::sum));
        }
        return "None of " + Wording.count(tried.size()) + " combinations makes " + links + ": stopped "
                + Alternatives.counted(byCode) + ". The closest are explained beside this.";
    }

    private String nearest(Candidate furthest, Candidate closest) {
        if (furthest != null) {
            return links() + " can be built up to " + Wording.number(reachable(furthest)) + " m, with " + furthest.label()
                    + ".";
        }
        return closest == null ? null : "For " + links() + " the closest parts are " + closest.label() + ".";
    }

    private static boolean onlyTooFar(Candidate candidate) {
        return reachable(candidate) > 0
                && candidate.blocks().stream().allMatch(reason -> DISTANCE_RULES.contains(reason.code()));
    }

    /** Too far is one cause, however many rules say it. */
    private static long causes(Candidate candidate) {
        return candidate.blocks().stream().map(Reason::code).map(code -> DISTANCE_RULES.contains(code) ? "distance" : code)
                .distinct().count();
    }

    private static double reachable(Candidate candidate) {
        if (candidate.joint() instanceof Candidate.Modules modules) {
            return Math.min(candidate.reachM(), modules.link().cabling().longestM());
        }
        return candidate.reachM();
    }

    private String links() {
        return near.speedGbps() + "G links from " + near.platform() + " to " + far.platform();
    }
}
