package io.linkwright.catalog.compatibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.linkwright.catalog.product.Face;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Lifecycle;
import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.connector.Connector;
import io.linkwright.optics.connector.ConnectorType;
import io.linkwright.optics.connector.Mating;
import io.linkwright.optics.connector.MatingFault;

/** Fibre cables by their plugs, each kind sorted by length. Immutable after construction. */
public final class CableStock {

    private record Kind(FibreGrade grade, ConnectorType trunk, ConnectorType branch, int branches) {
    }

    private final Map<Kind, List<FibreCable>> byKind = new HashMap<>();

    public CableStock(Collection<FibreCable> cables) {
        for (FibreCable cable : cables) {
            if (cable.lifecycle() == Lifecycle.ACTIVE) {
                byKind.computeIfAbsent(new Kind(cable.grade().value(), cable.trunkConnector().value().type(),
                        cable.branchConnector().value().type(), cable.branches().value()), kind -> new ArrayList<>())
                        .add(cable);
            }
        }
        byKind.values().forEach(list -> list.sort(Comparator.comparing((FibreCable cable) -> cable.lengthM().value())
                .thenComparing(FibreCable::partNumber)));
    }

    /** The cable between two modules on the same kind of fibre. */
    Cabling cabling(Optic near, Optic far, Run run) {
        Split split = Split.of(near, far);
        if (split == null) {
            return Cabling.NONE;
        }
        Optic trunk = split.trunkAtFar() ? far : near;
        Optic branch = split.trunkAtFar() ? near : far;
        Kind kind = new Kind(run.grade(near.pmd().fibre()), trunk.module().connector().value().type(),
                branch.module().connector().value().type(), split.branches());
        List<FibreCable> stock = byKind.get(kind);
        if (stock == null) {
            return Cabling.NONE;
        }
        FibreCable longest = stock.get(stock.size() - 1);
        return new Cabling(shortest(stock, run.distanceM()), longest.lengthM().value(), split.branches(), split.trunkAtFar(),
                split.linksPerTrunk(), split.cablesPerLink(), faults(trunk, branch, longest), plugs(longest));
    }

    /** All lengths, up to its own, of cables that are like it in fibre, plugs and polarity; the shortest first. */
    public List<FibreCable> alike(FibreCable cable) {
        return byKind.get(new Kind(cable.grade().value(), cable.trunkConnector().value().type(),
                cable.branchConnector().value().type(), cable.branches().value())).stream()
                .filter(other -> other.lengthM().value() <= cable.lengthM().value())
                .filter(other -> other.trunkConnector().value().equals(cable.trunkConnector().value())
                        && other.branchConnector().value().equals(cable.branchConnector().value())
                        && Objects.equals(polarity(other), polarity(cable)))
                .toList();
    }

    private static Object polarity(FibreCable cable) {
        return cable.polarity() == null ? null : cable.polarity().value();
    }

    private static String plugs(FibreCable cable) {
        return cable.trunkConnector().value() + " to " + cable.branchConnector().value();
    }

    private static FibreCable shortest(List<FibreCable> stock, double distanceM) {
        for (FibreCable cable : stock) {
            if (cable.lengthM().value() >= distanceM) {
                return cable;
            }
        }
        return null;
    }

    private static Set<MatingFault> faults(Optic trunk, Optic branch, FibreCable cable) {
        EnumSet<MatingFault> faults = EnumSet.noneOf(MatingFault.class);
        faults.addAll(faults(trunk.module().connector().value(), cable.trunkConnector().value()));
        faults.addAll(faults(branch.module().connector().value(), cable.branchConnector().value()));
        return faults;
    }

    private static Set<MatingFault> faults(Face module, Face plug) {
        return Mating.faults(Connector.moduleFace(module.type(), module.polish()),
                Connector.patchPlug(plug.type(), plug.polish()));
    }
}
