package io.linkwright.catalog.design;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.linkwright.catalog.compatibility.CableStock;
import io.linkwright.catalog.compatibility.Cabling;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.room.CableBundle;
import io.linkwright.catalog.room.RoomLengths;
import io.linkwright.catalog.room.StockLengths;
import io.linkwright.catalog.topology.TierWiring;
import io.linkwright.catalog.topology.Wiring;
import io.linkwright.contracts.catalog.Design.Cable;
import io.linkwright.contracts.catalog.Design.Tier;

/** Gives each cable of a tier the shortest stock length that suffices for its run in the room. */
final class CutLengths {

    static Tier cut(Tier tier, Wiring wiring, RoomLengths room, Choice.Chosen chosen, CableStock stock) {
        Cabling cabling = ((Candidate.Modules) chosen.winner().joint()).link().cabling();
        Map<Double, FibreCable> byLength = stock.alike(cabling.cable()).stream()
                .collect(Collectors.toMap(cable -> cable.lengthM().value(), Function.identity(), (first, later) -> first));
        TierWiring wired = new TierWiring(tier.name(), tier.near().role(), tier.far().role(), tier.near().linksPerModule(),
                tier.far().linksPerModule(), wiring);
        SortedMap<Double, Long> counts = new StockLengths(byLength.keySet()).count(wired,
                room.between(tier.near().role(), tier.far().role()),
                new CableBundle(cabling.linksPerTrunk(), cabling.trunkAtFar(), cabling.cablesPerLink()));
        List<Cable> cables = counts.entrySet().stream().map(entry -> {
            FibreCable cable = byLength.get(entry.getKey());
            return new Cable(cable.partNumber(), cable.description(), entry.getKey(), cabling.linksPerTrunk(),
                    entry.getValue());
        }).toList();
        return new Tier(tier.name(), tier.links(), tier.linkSpeedGbps(), tier.distanceM(), tier.near(), tier.far(),
                cables.get(0), cables.size() == 1 ? null : cables, tier.chosenBecause(), tier.alternatives());
    }

    private CutLengths() {
    }
}
