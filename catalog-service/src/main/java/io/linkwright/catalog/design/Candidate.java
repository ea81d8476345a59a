package io.linkwright.catalog.design;

import java.util.Comparator;
import java.util.List;

import io.linkwright.catalog.compatibility.LinkRules;
import io.linkwright.catalog.compatibility.OpticalLink;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;

/**
 * Parts that might make the links of a tier, judged.
 *
 * @param reasons the answer of every rule
 * @param powerPerLinkW highest power of both ends for one link; infinite when a part's power is unknown
 * @param reachM rated reach of the whole
 * @param paidReachM rated reach of both ends added up: what is paid for
 */
record Candidate(Joint joint, String nearPart, String farPart, List<Reason> reasons, double powerPerLinkW, double reachM,
        double paidReachM) {

    /** What makes the link. */
    sealed interface Joint permits Modules, Assembly {
    }

    record Modules(OpticalLink link) implements Joint {
    }

    /**
     * @param trunkLinks links at the trunk plug, which sits at the far end
     * @param maxPowerW of the whole assembly; null when unknown
     */
    record Assembly(CableAssembly cable, int trunkLinks, int branchLinks, Double maxPowerW) implements Joint {
    }

    /**
     * The order of choice among candidates that work: first the fewest points that somebody has to look at, such as figures
     * from memory; then the lowest power per link; then the shortest reach, because it suffices and more of it is paid for,
     * of the link and then of its ends; then the part numbers, so that the same request always gives the same design.
     */
    static final Comparator<Candidate> ORDER = Comparator
            .comparingLong(Candidate::doubts).thenComparingDouble(Candidate::powerPerLinkW)
            .thenComparingDouble(Candidate::reachM).thenComparingDouble(Candidate::paidReachM)
            .thenComparing(Candidate::nearPart).thenComparing(Candidate::farPart);

    Severity verdict() {
        Severity worst = Severity.PASS;
        for (Reason reason : reasons) {
            worst = reason.severity().compareTo(worst) > 0 ? reason.severity() : worst;
        }
        return worst;
    }

    boolean blocked() {
        return verdict() == Severity.BLOCK;
    }

    /** How many points somebody has to look at, without those that every link shares and that so favour none. */
    long doubts() {
        return reasons.stream().filter(reason -> reason.severity() == Severity.REVIEW)
                .filter(reason -> !LinkRules.SHARED_DOUBTS.contains(reason.code())).count();
    }

    List<Reason> blocks() {
        return reasons.stream().filter(reason -> reason.severity() == Severity.BLOCK).toList();
    }

    /** What is not a plain yes. */
    List<Reason> objections() {
        return reasons.stream().filter(reason -> reason.severity() != Severity.PASS).toList();
    }

    String label() {
        return nearPart.equals(farPart) ? nearPart : nearPart + " and " + farPart;
    }
}
