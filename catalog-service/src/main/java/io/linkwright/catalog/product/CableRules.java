package io.linkwright.catalog.product;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.catalog.product.CableAssembly.Medium;

/** Cables: lengths, branches, what the ends make of each other. */
final class CableRules {

    private static final int MOST_BRANCHES = 16;
    private static final double LONGEST_M = 10_000;

    static final List<ProductRule> ALL = List.of(
            ProductRule.ofAssemblies("cable-length", "A cable has a length, and its shortest is not above its longest.",
                    CableRules::assemblyLength),
            ProductRule.ofAssemblies("branches", "The branches carry no more than the trunk, and there are 1 to "
                    + MOST_BRANCHES + ".", CableRules::assemblyBranches),
            ProductRule.ofAssemblies("passive-lanes", "Passive copper has the same lanes at both ends.", CableRules::passive),
            ProductRule.ofCables("cable-length", "A cable has a length.", CableRules::fibreLength),
            ProductRule.ofCables("branches", "The branches have no more fibres than the trunk, and there are 1 to "
                    + MOST_BRANCHES + ".", CableRules::fibreBranches),
            ProductRule.ofCables("polarity", "A cable with an MPO has a polarity; a duplex cable has none to choose.",
                    CableRules::polarity));

    static List<ProductFault> assemblyLength(CableAssembly cable, ProductContext context) {
        List<ProductFault> faults = new ArrayList<>(length("/lengthMaxM/value", cable.lengthMaxM()));
        if (cable.lengthMinM() != null) {
            faults.addAll(length("/lengthMinM/value", cable.lengthMinM()));
            if (cable.lengthMinM().value() > cable.lengthMaxM().value()) {
                faults.add(new ProductFault("/lengthMinM/value", "cable-length", "The shortest length of "
                        + cable.lengthMinM().value() + " m is above the longest of " + cable.lengthMaxM().value() + " m."));
            }
        }
        return faults;
    }

    static List<ProductFault> fibreLength(FibreCable cable, ProductContext context) {
        return length("/lengthM/value", cable.lengthM());
    }

    private static List<ProductFault> length(String pointer, Figure<Double> length) {
        return length.value() > 0 && length.value() <= LONGEST_M ? List.of()
                : List.of(new ProductFault(pointer, "cable-length",
                        "A cable is more than 0 and at most " + LONGEST_M + " m long."));
    }

    static List<ProductFault> assemblyBranches(CableAssembly cable, ProductContext context) {
        List<ProductFault> faults = new ArrayList<>(branchCount(cable.branches()));
        long branches = (long) cable.branches().value() * cable.branchEnd().host().value().totalGbps();
        int trunk = cable.trunkEnd().host().value().totalGbps();
        if (faults.isEmpty() && branches > trunk) {
            faults.add(new ProductFault("/branches/value", "branches", cable.branches().value() + " ends of "
                    + cable.branchEnd().host().value() + " carry " + branches + " Gb/s; the trunk carries " + trunk + "."));
        }
        return faults;
    }

    private static List<ProductFault> branchCount(Figure<Integer> branches) {
        return branches.value() >= 1 && branches.value() <= MOST_BRANCHES ? List.of()
                : List.of(new ProductFault("/branches/value", "branches",
                        "A cable has 1 to " + MOST_BRANCHES + " branches, not " + branches.value() + "."));
    }

    static List<ProductFault> passive(CableAssembly cable, ProductContext context) {
        HostLanes trunk = cable.trunkEnd().host().value();
        HostLanes branch = cable.branchEnd().host().value();
        boolean same = trunk.gbps() == branch.gbps() && trunk.signalling() == branch.signalling();
        return cable.medium().value() != Medium.COPPER_PASSIVE || same ? List.of()
                : List.of(new ProductFault("/branchEnd/host/value", "passive-lanes",
                        "Passive copper does not make " + branch + " of " + trunk + "."));
    }

    static List<ProductFault> fibreBranches(FibreCable cable, ProductContext context) {
        List<ProductFault> faults = new ArrayList<>(branchCount(cable.branches()));
        Face trunk = cable.trunkConnector().value();
        Face branch = cable.branchConnector().value();
        // A splitter with an MPO on each branch leaves positions of it dark, so only duplex branches can be counted.
        int duplexPairs = branch.type().pinAligned() ? 0 : cable.branches().value() * branch.count();
        int trunkPairs = trunk.count() * trunk.type().transmitters();
        if (faults.isEmpty() && duplexPairs > trunkPairs) {
            faults.add(new ProductFault("/branches/value", "branches", "The branches have " + duplexPairs
                    + " pairs of fibres; " + trunk + " has " + trunkPairs + "."));
        }
        return faults;
    }

    static List<ProductFault> polarity(FibreCable cable, ProductContext context) {
        boolean mpo = cable.trunkConnector().value().type().pinAligned() || cable.branchConnector().value().type().pinAligned();
        if (mpo == (cable.polarity() != null)) {
            return List.of();
        }
        return List.of(new ProductFault("/polarity", "polarity", mpo ? "Say of which polarity a cable with an MPO is."
                : "A duplex cable always crosses its pair; leave polarity out."));
    }

    private CableRules() {
    }
}
