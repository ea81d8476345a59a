package io.linkwright.catalog.design;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.catalog.compatibility.Recollection;
import io.linkwright.catalog.compatibility.Run;
import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.catalog.compatibility.Wording;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;

/** Chooses the parts of a tier: all that work in the order of {@link Candidate#ORDER}, the first one wins. */
final class PartChooser {

    private final Catalogue catalogue;

    PartChooser(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Choice choose(Socket near, Socket far, Run run) {
        Candidates candidates = new Candidates(near, far, run, catalogue);
        List<Candidate> judged = new ArrayList<>(candidates.qualifiedPairs());
        judged.addAll(candidates.assemblies());
        List<Candidate> working = judged.stream().filter(candidate -> !candidate.blocked()).sorted(Candidate.ORDER).toList();
        if (working.isEmpty()) {
            return new Dismissal(near, far, run).explain(candidates);
        }
        Candidate winner = working.get(0);
        List<Reason> because = new ArrayList<>(winner.reasons());
        addDoubts(because, near, far);
        because.add(selection(winner, working.size()));
        List<Candidate> blocked = judged.stream().filter(Candidate::blocked).toList();
        Alternatives alternatives = new Alternatives(working, blocked, candidates);
        because.addAll(alternatives.unlisted());
        // The same part in the same platform at both ends answers every rule twice alike.
        return new Choice.Chosen(winner, because.stream().distinct().toList(), alternatives.listed());
    }

    private static void addDoubts(List<Reason> because, Socket near, Socket far) {
        Reason a = Recollection.of(near);
        Reason b = Recollection.of(far);
        if (a != null) {
            because.add(a);
        }
        if (b != null && !far.platform().equals(near.platform())) {
            because.add(b);
        }
    }

    private static Reason selection(Candidate winner, int working) {
        String power = Double.isInfinite(winner.powerPerLinkW()) ? "unknown power"
                : Wording.number(winner.powerPerLinkW()) + " W per link";
        return new Reason("selection", Severity.PASS, (working == 1 ? "The only combination that works: "
                : "First of " + working + " combinations that work, by fewest points to look at, then lowest power, then"
                        + " shortest sufficient reach: ")
                + power + ", rated for " + Wording.number(winner.reachM()) + " m.", null, null);
    }
}
