package io.linkwright.catalog.analysis;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.catalog.analysis.Leg.Delay;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.CableAssembly.Medium;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.LatencySpread;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Retiming;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.catalog.Analysis.Assumption;
import io.linkwright.contracts.catalog.Design.Tier;
import io.linkwright.optics.budget.FibreGrade;

/** What each part of a link adds: the catalogue's own figure where it has one, the assumption otherwise. */
final class Delays {

    private static final String PASSES = "module-passes";

    private final PartFacts facts;
    private final Ledger ledger;

    Delays(PartFacts facts, Ledger ledger) {
        this.facts = facts;
        this.ledger = ledger;
    }

    /** A link of that tier over so many metres of cable. */
    Leg leg(Tier tier, double cableM) {
        List<Delay> delays = new ArrayList<>();
        Product near = facts.product(tier.near().partNumber()).orElse(null);
        if (near instanceof CableAssembly assembly) {
            plugs(assembly, delays);
        } else {
            delays.add(pass(tier.near().partNumber(), near));
            delays.add(pass(tier.far().partNumber(), facts.product(tier.far().partNumber()).orElse(null)));
        }
        delays.add(code(tier.linkSpeedGbps()));
        return new Leg(cableM, perMetre(tier, near), delays);
    }

    private Delay pass(String partNumber, Product product) {
        Transceiver module = product instanceof Transceiver known ? known : null;
        boolean linear = module != null && module.retiming() != null && module.retiming().value() == Retiming.LPO;
        return pass(partNumber, module == null ? null : module.passLatencyNs(), linear ? Basis.PASS_LINEAR : Basis.PASS_DSP);
    }

    private Delay pass(String partNumber, Figure<LatencySpread> known, Basis otherwise) {
        if (known == null) {
            return delay(PASSES, "Through " + partNumber + ".", "passes", ledger.use(otherwise));
        }
        return delay(PASSES, "Through " + partNumber + ".", "passes", known);
    }

    private void plugs(CableAssembly assembly, List<Delay> delays) {
        for (CableAssembly.PlugEnd end : List.of(assembly.branchEnd(), assembly.trunkEnd())) {
            Medium medium = assembly.medium().value();
            if (end.passLatencyNs() != null || medium == Medium.AEC || medium == Medium.AOC) {
                delays.add(pass(assembly.partNumber(), end.passLatencyNs(),
                        medium == Medium.AEC ? Basis.PASS_AEC : Basis.PASS_DSP));
            }
        }
    }

    private Delay code(int linkGbps) {
        return delay("error-correction", "Encoding and decoding of one link.", "codings",
                ledger.use(linkGbps >= 400 ? Basis.FEC_FROM_400G : Basis.FEC_UP_TO_200G));
    }

    private Delay perMetre(Tier tier, Product near) {
        Basis basis = Basis.FIBRE_SINGLE_MODE;
        if (near instanceof CableAssembly assembly) {
            basis = assembly.medium().value() == Medium.AOC ? Basis.FIBRE_MULTIMODE : Basis.COPPER;
        } else if (tier.cable() != null && facts.product(tier.cable().partNumber()).orElse(null) instanceof FibreCable cable
                && cable.grade().value() != FibreGrade.OS2) {
            basis = Basis.FIBRE_MULTIMODE;
        }
        return delay("cables", basis == Basis.COPPER ? "Along the copper." : "Light along the fibre.", "m", ledger.use(basis));
    }

    Delay through(String platform) {
        Figure<LatencySpread> known = facts.platform(platform).map(found -> found.latencyNs()).orElse(null);
        String text = "From port to port of " + platform + ".";
        return known == null ? delay("switches", text, "switches", ledger.use(Basis.SWITCH))
                : delay("switches", text, "switches", known);
    }

    Delay nics() {
        return delay("nics", "Both NICs.", "pairs", ledger.use(Basis.NIC_PAIR));
    }

    private Delay delay(String part, String text, String unit, Assumption assumption) {
        return new Delay(part, text, unit, assumption.low(), assumption.typical(), assumption.high(),
                facts.document(assumption.source()), assumption.confidence());
    }

    private Delay delay(String part, String text, String unit, Figure<LatencySpread> known) {
        return new Delay(part, text, unit, known.value().minNs(), known.value().typicalNs(), known.value().maxNs(),
                facts.document(known.source()), known.confidence());
    }
}
