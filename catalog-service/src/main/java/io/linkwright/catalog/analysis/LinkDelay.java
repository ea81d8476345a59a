package io.linkwright.catalog.analysis;

import java.util.List;

import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.CableAssembly.Medium;
import io.linkwright.catalog.product.CableAssembly.PlugEnd;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.optics.budget.FibreGrade;

/**
 * What tells the latency of one combination of parts from another's on the same link: both ends and what lies between them.
 * Coding, switches and NICs are the same for all of them.
 */
public final class LinkDelay {

    private final Assumptions assumptions;

    public LinkDelay(Assumptions assumptions) {
        this.assumptions = assumptions;
    }

    /** Nanoseconds one way, typically; null when the latency of an end is unknown. */
    public Double ns(Transceiver near, Transceiver far, FibreCable cable, double distanceM) {
        if (near.passLatencyNs() == null || far.passLatencyNs() == null) {
            return null;
        }
        return near.passLatencyNs().value().typicalNs() + far.passLatencyNs().value().typicalNs() + distanceM * perMetreNs(
                cable.grade().value() == FibreGrade.OS2 ? Basis.FIBRE_SINGLE_MODE : Basis.FIBRE_MULTIMODE);
    }

    /** As above, for a cable with its plugs; those of copper without retimers add nothing. */
    public Double ns(CableAssembly cable, double distanceM) {
        Medium medium = cable.medium().value();
        double ends = 0;
        for (PlugEnd end : List.of(cable.trunkEnd(), cable.branchEnd())) {
            if (end.passLatencyNs() != null) {
                ends += end.passLatencyNs().value().typicalNs();
            } else if (medium == Medium.AEC || medium == Medium.AOC) {
                return null;
            }
        }
        return ends + distanceM * perMetreNs(medium == Medium.AOC ? Basis.FIBRE_MULTIMODE : Basis.COPPER);
    }

    private double perMetreNs(Basis basis) {
        return assumptions.of(basis).typical();
    }
}
