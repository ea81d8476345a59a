package io.linkwright.catalog.design;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.linkwright.catalog.compatibility.Run;
import io.linkwright.catalog.room.Placement;
import io.linkwright.catalog.room.RoomLengths;
import io.linkwright.catalog.topology.FabricCount;
import io.linkwright.catalog.topology.FabricCounts;
import io.linkwright.catalog.topology.FabricWiring;
import io.linkwright.catalog.topology.Wiring;

/** The longest run of each tier, as given or as the room makes it. */
record Runs(List<Run> byTier, RoomLengths room) {

    private static final List<String> ROLES = List.of("node", "leaf", "spine", "core");

    /** Null where the room cannot tell: the fabric is not counted, or does not find its place. */
    static Runs of(ComputeDemand demand, FabricCount count, Findings findings) {
        if (demand.room() == null) {
            FibreGrades fibre = demand.fibre();
            Run down = fibre.run(demand.wanted().nodeLeafDistanceM(), "/compute/nodeLeafDistanceM");
            Run up = demand.spine() == null ? null
                    : fibre.run(demand.wanted().leafSpineDistanceM(), "/compute/leafSpineDistanceM");
            Run top = demand.core() == null ? null
                    : fibre.run(demand.wanted().spineCoreDistanceM(), "/compute/spineCoreDistanceM");
            return new Runs(Stream.of(down, up, top).filter(run -> run != null).toList(), null);
        }
        if (!(count instanceof FabricCount.Counted counted)) {
            return null;
        }
        Placement placement = Placement.of(demand.room(), counted.counts().layout());
        if (placement instanceof Placement.NoPlace no) {
            findings.block("room", no.why(), "/room");
            findings.nearest(no.nearest());
            return null;
        }
        RoomLengths room = (RoomLengths) placement;
        List<Wiring> wirings = FabricWiring.of(counted.counts().layout());
        return new Runs(IntStream.range(0, wirings.size()).mapToObj(tier -> demand.fibre()
                .run(room.between(ROLES.get(tier), ROLES.get(tier + 1)).longestM(wirings.get(tier)), "/room")).toList(), room);
    }

    Run run(int tier) {
        return byTier.get(tier);
    }

    /** Empty where distances were given per tier. */
    Optional<RoomLengths> lengths(FabricCounts counts) {
        return counts == null ? Optional.empty() : Optional.ofNullable(room);
    }
}
