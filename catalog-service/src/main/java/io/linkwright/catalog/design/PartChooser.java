package io.linkwright.catalog.design;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.catalog.compatibility.Recollection;
import io.linkwright.catalog.compatibility.Run;
import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.contracts.Reason;

/** Chooses the parts of a tier: of all that work, the first in the order of the preference wins. */
final class PartChooser {

    private final Catalogue catalogue;
    private final Preference preference;

    PartChooser(Catalogue catalogue, Preference preference) {
        this.catalogue = catalogue;
        this.preference = preference;
    }

    /** @param sideBySide links that run from one cage to one cage throughout the tier; 0 when unknown */
    Choice choose(Socket near, Socket far, Run run, int sideBySide) {
        Candidates candidates = new Candidates(near, far, run, sideBySide, catalogue);
        List<Candidate> judged = new ArrayList<>(candidates.qualifiedPairs());
        judged.addAll(candidates.assemblies());
        List<Candidate> working = judged.stream().filter(candidate -> !candidate.blocked()).toList();
        if (working.isEmpty()) {
            return new Dismissal(near, far, run).explain(candidates);
        }
        Preference.Ranked ranked = preference.rank(working, near, far, run);
        Candidate winner = ranked.winner();
        List<Reason> because = new ArrayList<>(winner.reasons());
        addDoubts(because, near, far);
        because.add(Reason.pass("selection", ranked.why()));
        List<Candidate> blocked = judged.stream().filter(Candidate::blocked).toList();
        Alternatives alternatives = new Alternatives(ranked, blocked, candidates);
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
}
