package io.linkwright.catalog.design;

import java.util.List;

import io.linkwright.catalog.compatibility.Run;
import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.catalog.compatibility.Wording;

/** What counts when the request has no objective: {@link Candidate#ORDER}. */
final class UsualPreference implements Preference {

    @Override
    public Ranked rank(List<Candidate> working, Socket near, Socket far, Run run) {
        List<Candidate> inOrder = working.stream().sorted(Candidate.ORDER).toList();
        Candidate winner = inOrder.get(0);
        String power = Double.isInfinite(winner.powerPerLinkW()) ? "unknown power"
                : Wording.number(winner.powerPerLinkW()) + " W per link";
        String why = (working.size() == 1 ? "The only combination that works: "
                : "First of " + working.size() + " combinations that work, by fewest points to look at, then lowest power, then"
                        + " shortest sufficient reach: ")
                + power + ", rated for " + Wording.number(winner.reachM()) + " m.";
        return new Ranked(inOrder, why, loser -> whyLost(loser, winner));
    }

    private static String whyLost(Candidate candidate, Candidate winner) {
        if (candidate.verdict() != winner.verdict() || candidate.doubts() != winner.doubts()) {
            return "Works, but leaves more to be looked at.";
        }
        if (candidate.powerPerLinkW() != winner.powerPerLinkW()) {
            return "Works, but takes " + (Double.isInfinite(candidate.powerPerLinkW()) ? "an unknown power"
                    : Wording.number(candidate.powerPerLinkW()) + " W per link") + " instead of "
                    + Wording.number(winner.powerPerLinkW()) + " W.";
        }
        if (candidate.reachM() != winner.reachM()) {
            return "Works at the same power, but is rated for " + Wording.number(candidate.reachM()) + " m where "
                    + Wording.number(winner.reachM()) + " m suffice.";
        }
        if (candidate.paidReachM() != winner.paidReachM()) {
            return "Works at the same power and reach, but one end is rated for more than it needs.";
        }
        return "Works as well; its part number comes later.";
    }
}
