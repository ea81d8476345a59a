package io.linkwright.catalog.design;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.catalog.analysis.Analyst;
import io.linkwright.catalog.analysis.Assumptions;
import io.linkwright.catalog.analysis.LinkDelay;
import io.linkwright.catalog.analysis.Spares;
import io.linkwright.catalog.compatibility.Wording;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;
import io.linkwright.contracts.catalog.Design;
import io.linkwright.contracts.catalog.Design.BomLine;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Tier;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.contracts.consultation.ClusterRequest;
import io.linkwright.contracts.consultation.ClusterRequest.Objective;
import io.linkwright.contracts.consultation.ClusterRequest.StorageFabric;

/** Designs the optical interconnect of a cluster. Stateless: one instance serves all threads. */
public final class Designer {

    private final Catalogue catalogue;
    private final Assumptions assumptions;
    private final RequestCheck check;

    /** @param assumptions what the analysis takes for granted */
    public Designer(Catalogue catalogue, Assumptions assumptions) {
        this.catalogue = catalogue;
        this.assumptions = assumptions;
        this.check = new RequestCheck(catalogue);
    }

    /** What it designs from. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** What is wrong with the request itself; empty when it may be designed. */
    public List<InputFault> faults(ClusterRequest request) {
        return check.faults(request);
    }

    /** As {@link #design(ClusterRequest, VettedStock)}, where nobody knows what is in stock. */
    public DesignOutcome design(ClusterRequest request) {
        return design(request, VettedStock.UNKNOWN);
    }

    /** The design, or every reason why there is none. Never throws for a request that was read from JSON. */
    public DesignOutcome design(ClusterRequest request, VettedStock stock) {
        List<InputFault> faults = faults(request);
        if (!faults.isEmpty()) {
            return new DesignOutcome.Invalid(faults);
        }
        Findings findings = new Findings();
        List<Fabric> fabrics = new ArrayList<>();
        PartChoosers choosers = new PartChoosers(catalogue, links -> preference(request.objective(), stock, links));
        fabrics.add(new ComputeFabricDesigner(choosers, ComputeDemand.of(request, catalogue), findings).design());
        List<StorageFabric> storage = request.storage();
        for (int i = 0; i < storage.size(); i++) {
            fabrics.add(new StorageFabricDesigner(choosers, storage.get(i), i, FibreGrades.of(request.fibre()))
                    .design(findings));
        }
        if (findings.blocked()) {
            return new DesignOutcome.Refused(catalogue.cite(findings.blocks()), findings.nearest());
        }
        return new DesignOutcome.Proposed(design(request, fabrics));
    }

    private Preference preference(Objective objective, VettedStock stock, long links) {
        return objective == null ? new UsualPreference()
                : new WeightedPreference(objective, stock, new LinkDelay(assumptions), links);
    }

    private Design design(ClusterRequest request, List<Fabric> fabrics) {
        Bill bill = Bill.of(fabrics);
        Spares spares = new Spares(request.sparing(), assumptions);
        List<BomLine> lines = spares.added(bill.lines());
        List<Reason> notes = new ArrayList<>(notes(fabrics, lines));
        notes.addAll(spares.notes());
        return new Design(request.title(), Summary.of(request.compute(), fabrics.get(0), lines, bill.maxPowerW()), fabrics,
                lines,
                bill.maxPowerW(), catalogue.cite(notes), new Analyst(catalogue, assumptions).analysis(request, fabrics),
                request.room());
    }

    private static List<Reason> notes(List<Fabric> fabrics, List<BomLine> lines) {
        List<Reason> notes = new ArrayList<>();
        double strongest = 0;
        for (Fabric fabric : fabrics) {
            for (Tier tier : fabric.tiers()) {
                strongest = Math.max(strongest, Math.max(power(tier.near().maxPowerW()), power(tier.far().maxPowerW())));
            }
        }
        if (strongest > 9) {
            notes.add(new Reason("power-envelope", Severity.PASS, "The 7 to 9 W often quoted hold for 400G modules with four"
                    + " 100G lanes; modules here take up to " + Wording.number(strongest) + " W.", null, "ai-cluster-guide"));
        }
        if (Summary.quantity(lines, PartKind.FIBRE_CABLE) > 0) {
            notes.add(new Reason("stock-lengths", Severity.REVIEW, "Stock lengths of fibre cables are from memory; check them"
                    + " before ordering.", null, "memory"));
        }
        return notes;
    }

    private static double power(Double watts) {
        return watts == null ? 0 : watts;
    }
}
