package io.linkwright.catalog.design;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.linkwright.catalog.compatibility.Run;
import io.linkwright.catalog.compatibility.Wording;
import io.linkwright.catalog.room.Placement;
import io.linkwright.catalog.room.RoomLengths;
import io.linkwright.catalog.topology.FabricCount;
import io.linkwright.catalog.topology.FabricCounts;
import io.linkwright.catalog.topology.FabricWiring;
import io.linkwright.catalog.topology.Wiring;
import io.linkwright.contracts.consultation.ClusterRequest.ComputeFabric;

/** The longest run of each tier, as given or as the room makes it. */
record Runs(List<Run> byTier, RoomLengths room) {

    private static final List<String> ROLES = List.of("node", "leaf", "spine", "core");
    private static final List<String> GIVEN = List.of("/compute/nodeLeafDistanceM", "/compute/leafSpineDistanceM",
            "/compute/spineCoreDistanceM");

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
        List<Run> runs = IntStream.range(0, wirings.size()).mapToObj(tier -> demand.fibre()
                .run(room.between(ROLES.get(tier), ROLES.get(tier + 1)).longestM(wirings.get(tier)), "/room")).toList();
        bound(runs, demand.wanted(), findings);
        return new Runs(runs, room);
    }

    /** Distances that are given beside a room bound what the room may come to. */
    private static void bound(List<Run> runs, ComputeFabric wanted, Findings findings) {
        List<Double> given = Arrays.asList(wanted.nodeLeafDistanceM(), wanted.leafSpineDistanceM(),
                wanted.spineCoreDistanceM());
        for (int tier = 0; tier < runs.size(); tier++) {
            double longestM = runs.get(tier).distanceM();
            if (given.get(tier) != null && longestM > given.get(tier)) {
                findings.block("room-contradiction", "The longest run from " + ROLES.get(tier) + " to " + ROLES.get(tier + 1)
                        + " is " + Wording.number(longestM) + " m in this room; at most " + Wording.number(given.get(tier))
                        + " m are asked for.", GIVEN.get(tier));
                findings.nearest("This room needs " + Wording.number(longestM) + " m from " + ROLES.get(tier) + " to "
                        + ROLES.get(tier + 1) + ".");
            }
        }
    }

    Run run(int tier) {
        return byTier.get(tier);
    }

    /** Empty where distances were given per tier. */
    Optional<RoomLengths> lengths(FabricCounts counts) {
        return counts == null ? Optional.empty() : Optional.ofNullable(room);
    }
}
