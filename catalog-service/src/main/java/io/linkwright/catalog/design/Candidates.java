package io.linkwright.catalog.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.linkwright.catalog.compatibility.AssemblyRules;
import io.linkwright.catalog.compatibility.LinkRule;
import io.linkwright.catalog.compatibility.LinkRules;
import io.linkwright.catalog.compatibility.Optic;
import io.linkwright.catalog.compatibility.OpticalLink;
import io.linkwright.catalog.compatibility.Plug;
import io.linkwright.catalog.compatibility.Recollection;
import io.linkwright.catalog.compatibility.Run;
import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.contracts.Reason;

/** Judges the parts of the catalogue for one tier. Each module is judged once per end, not once per pair. */
final class Candidates {

    private static final int MOST_PAIRS = 4096;
    private static final int MOST_OF_A_KIND = 16;

    private final Socket near;
    private final Socket far;
    private final Run run;
    private final int sideBySide;
    private final Catalogue catalogue;
    private final EndFits nearFits;
    private final EndFits farFits;

    /** @param sideBySide links that run from one cage to one cage throughout the tier; 0 when unknown */
    Candidates(Socket near, Socket far, Run run, int sideBySide, Catalogue catalogue) {
        this.near = near;
        this.far = far;
        this.run = run;
        this.sideBySide = sideBySide;
        this.catalogue = catalogue;
        nearFits = catalogue.fits(near);
        farFits = catalogue.fits(far);
    }

    EndFits nearFits() {
        return nearFits;
    }

    EndFits farFits() {
        return farFits;
    }

    /** Pairs of modules that both cages run. */
    List<Candidate> qualifiedPairs() {
        if ((long) nearFits.qualified().size() * farFits.qualified().size() <= MOST_PAIRS) {
            return pairs(nearFits.qualified(), farFits.qualified());
        }
        return likelyPairs();
    }

    /** Every pair that goes into both cages mechanically, as far as modules were kept. */
    List<Candidate> fittingPairs() {
        return pairs(nearFits.closest(), farFits.closest());
    }

    /** Where there are too many: pairs of optics that link and reach, of each interface the best of both ends. */
    private List<Candidate> likelyPairs() {
        Map<String, List<EndFit>> farByPmd = new HashMap<>();
        farFits.reaching(run.distanceM()).forEach(fit -> farByPmd
                .computeIfAbsent(fit.optic().pmd().name(), pmd -> new ArrayList<>()).add(fit));
        List<Candidate> pairs = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        nearFits.reaching(run.distanceM()).forEach(fit -> {
            Pmd pmd = fit.optic().pmd();
            if (taken.merge(pmd.name(), 1, Integer::sum) <= MOST_OF_A_KIND) {
                Stream.concat(Stream.of(pmd.name()), pmd.interoperates().stream().map(Pmd.Interop::other)).distinct()
                        .flatMap(other -> farByPmd.getOrDefault(other, List.of()).stream().limit(MOST_OF_A_KIND))
                        .forEach(other -> pairs.add(pair(fit, other)));
            }
        });
        return pairs;
    }

    private List<Candidate> pairs(List<EndFit> near, List<EndFit> far) {
        List<Candidate> pairs = new ArrayList<>();
        near.forEach(a -> far.forEach(b -> pairs.add(pair(a, b))));
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
        reasons.add(bundle(a.optic().module().partNumber(), Math.min(perConnector(a.optic()), perConnector(b.optic()))));
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
        reasons.add(bundle(assembly.partNumber(), branch.links()));
        add(reasons, Recollection.of(assembly));
        Double power = trunk.maxPowerW() == null || branch.maxPowerW() == null ? null
                : trunk.maxPowerW().value() + assembly.branches().value() * branch.maxPowerW().value();
        double perLink = power == null ? Double.POSITIVE_INFINITY : power / far.linksPerCage();
        return new Candidate(new Candidate.Assembly(assembly, trunk.links(), branch.links(), power), assembly.partNumber(),
                assembly.partNumber(), reasons, perLink, assembly.lengthMaxM().value(), assembly.lengthMaxM().value());
    }

    private static int perConnector(Optic optic) {
        int connectors = optic.module().connector().value().count();
        return (optic.application().count() + connectors - 1) / connectors;
    }

    /** A cable that carries several links from plug to plug joins one cage to one other. */
    private Reason bundle(String part, int together) {
        boolean holds = together <= 1 || sideBySide % together == 0;
        String text = together <= 1 ? part + " gives every link a plug of its own at one end."
                : part + " carries " + together + " links side by side; here "
                        + (holds ? "as many run" : "no more than " + sideBySide + " in a row run")
                        + " from one cage to one other.";
        return new Reason("side-by-side", holds ? Reason.Severity.PASS : Reason.Severity.BLOCK, text,
                holds ? null : far.pointer(), null);
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
