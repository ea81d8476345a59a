package io.linkwright.catalog.design;

import java.util.List;

import io.linkwright.catalog.compatibility.Wording;
import io.linkwright.contracts.catalog.Design.BomLine;
import io.linkwright.contracts.catalog.Design.Chassis;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.contracts.consultation.ClusterRequest.ComputeFabric;

/** A design in one sentence. */
final class Summary {

    static String of(ComputeFabric compute, Fabric fabric, List<BomLine> lines, double powerW) {
        long assemblies = quantity(lines, PartKind.CABLE_ASSEMBLY);
        return Wording.count((long) compute.nodes() * compute.gpusPerNode()) + " GPUs on " + switches(fabric) + way(compute)
                + (planes(compute) == 1 ? ": " : ", in " + planes(compute) + " planes: ")
                + Wording.count(quantity(lines, PartKind.TRANSCEIVER)) + " modules, "
                + (assemblies == 0 ? "" : Wording.count(assemblies) + " cable assemblies, ")
                + Wording.count(quantity(lines, PartKind.FIBRE_CABLE)) + " fibre cables, at most "
                + Wording.number(Math.round(powerW / 100) / 10.0) + " kW of optics.";
    }

    private static String switches(Fabric fabric) {
        String leaves = count(fabric, "leaf");
        if (count(fabric, "spine") == null) {
            return leaves.equals("1") ? "one switch" : leaves + " separate switches";
        }
        return count(fabric, "core") == null ? leaves + " leaf and " + count(fabric, "spine") + " spine switches"
                : leaves + " leaf, " + count(fabric, "spine") + " spine and " + count(fabric, "core") + " core switches";
    }

    private static String count(Fabric fabric, String role) {
        return fabric.chassis().stream().filter(chassis -> chassis.role().equals(role)).map(Chassis::count)
                .map(count -> Wording.count(count)).findFirst().orElse(null);
    }

    private static String way(ComputeFabric compute) {
        return switch (compute.topology()) {
            case SINGLE_SWITCH -> "";
            case TWO_TIER_RAIL_OPTIMISED, THREE_TIER -> ", rail-optimised";
            case TWO_TIER_SHARED_RAILS -> ", rail-optimised with rails sharing leaves";
            case TWO_TIER_NODE_ON_ONE_LEAF -> ", each node on one leaf";
        };
    }

    private static int planes(ComputeFabric compute) {
        return compute.planes() == null ? 1 : compute.planes();
    }

    static long quantity(List<BomLine> lines, PartKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).mapToLong(BomLine::installed).sum();
    }

    private Summary() {
    }
}
