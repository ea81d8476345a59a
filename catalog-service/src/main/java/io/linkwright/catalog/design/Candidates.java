package io.linkwright.catalog.design;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.catalog.compatibility.AssemblyRules;
import io.linkwright.catalog.compatibility.LinkRule;
import io.linkwright.catalog.compatibility.LinkRules;
import io.linkwright.catalog.compatibility.OpticalLink;
import io.linkwright.catalog.compatibility.Plug;
import io.linkwright.catalog.compatibility.Recollection;
import io.linkwright.catalog.compatibility.Run;
import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.Reason;

/** Judges the parts of the catalogue for one tier. Each module is judged once per end, not once per pair. */
final class Candidates {

    private final Socket near;
    private final Socket far;
    private final Run run;
    private final Catalogue catalogue;
    private final List<EndFit> nearFits;
    private final List<EndFit> farFits;

    Candidates(Socket near, Socket far, Run run, Catalogue catalogue) {
        this.near = near;
        this.far = far;
        this.run = run;
        this.catalogue = catalogue;
        nearFits = fits(near);
        farFits = fits(far);
    }

    private List<EndFit> fits(Socket socket) {
        List<EndFit> fits = new ArrayList<>();
        for (Transceiver module : catalogue.modules()) {
            if (socket.cage().takes(module.formFactor().value())) {
                fits.add(EndFit.of(module, socket, catalogue));
            }
        }
        return fits;
    }

    /** Modules that go into the near cage mechanically, whatever else is wrong with them. */
    List<EndFit> nearFits() {
        return nearFits;
    }

    List<EndFit> farFits() {
        return farFits;
    }

    /** Pairs of modules that both cages run. */
    List<Candidate> qualifiedPairs() {
        List<Candidate> pairs = new ArrayList<>();
        for (EndFit a : nearFits) {
            for (EndFit b : farFits) {
                if (!a.blocked() && !b.blocked()) {
                    pairs.add(pair(a, b));
                }
            }
        }
        return pairs;
    }

    /** Every pair that goes into both cages mechanically. */
    List<Candidate> fittingPairs() {
        List<Candidate> pairs = new ArrayList<>();
        nearFits.forEach(a -> farFits.forEach(b -> pairs.add(pair(a, b))));
        return pairs;
    }

    private Candidate pair(EndFit a, EndFit b) {
        OpticalLink link = OpticalLink.join(a.optic(), b.optic(), run, catalogue.stock());
        List<Reason> reasons = new ArrayList<>(a.reasons().size() + b.reasons().size() + LinkRules.ALL.size() + 1);
        reasons.addAll(a.reasons());
        reasons.addAll(b.reasons());
        for (LinkRule rule : LinkRules.ALL) {
            reasons.add(rule.judge(link));
        }
        add(reasons, Recollection.of(a.optic(), b.optic()));
        double power = powerPerLink(a.optic().module().maxPowerW(), near.linksPerCage())
                + powerPerLink(b.optic().module().maxPowerW(), far.linksPerCage());
        return new Candidate(new Candidate.Modules(link), a.optic().module().partNumber(), b.optic().module().partNumber(),
                reasons, power, link.ratedReachM(), link.near().longestReachM() + link.far().longestReachM());
    }

    /** Cable assemblies whose plugs go into both cages, the trunk at the far end. */
    List<Candidate> assemblies() {
        List<Candidate> candidates = new ArrayList<>();
        for (CableAssembly assembly : catalogue.assemblies()) {
            if (far.cage().takes(assembly.trunkEnd().formFactor().value())
                    && near.cage().takes(assembly.branchEnd().formFactor().value())) {
                candidates.add(assembly(assembly));
            }
        }
        return candidates;
    }

    private Candidate assembly(CableAssembly assembly) {
        Plug trunk = Plug.of(assembly, assembly.trunkEnd(), far.speedGbps());
        Plug branch = Plug.of(assembly, assembly.branchEnd(), near.speedGbps());
        List<Reason> reasons = new ArrayList<>(EndFit.judge(branch, near));
        reasons.addAll(EndFit.judge(trunk, far));
        AssemblyRules.ALL.forEach(rule -> reasons.add(rule.judge(assembly, trunk, branch, run)));
        add(reasons, Recollection.of(assembly));
        Double power = trunk.maxPowerW() == null || branch.maxPowerW() == null ? null
                : trunk.maxPowerW().value() + assembly.branches().value() * branch.maxPowerW().value();
        double perLink = power == null ? Double.POSITIVE_INFINITY : power / far.linksPerCage();
        return new Candidate(new Candidate.Assembly(assembly, trunk.links(), branch.links(), power), assembly.partNumber(),
                assembly.partNumber(), reasons, perLink, assembly.lengthMaxM().value(), assembly.lengthMaxM().value());
    }

    private static double powerPerLink(Figure<Double> maxPowerW, int links) {
        return maxPowerW == null ? Double.POSITIVE_INFINITY : maxPowerW.value() / links;
    }

    private static void add(List<Reason> reasons, Reason reason) {
        if (reason != null) {
            reasons.add(reason);
        }
    }
}
