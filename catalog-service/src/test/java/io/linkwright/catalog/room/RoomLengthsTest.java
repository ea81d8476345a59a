package io.linkwright.catalog.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.linkwright.catalog.topology.LinkVisitor;
import io.linkwright.catalog.topology.TierWiring;
import io.linkwright.catalog.topology.Wiring;
import io.linkwright.contracts.consultation.ClusterRequest.Room;
import io.linkwright.contracts.consultation.ClusterRequest.SwitchPlacement;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoomLengthsTest {

    /** Rows of 5 racks 0.6 m apart, 3 m from row to row, 2 m up to the tray, 1 m of slack. */
    private static Room room(int nodesPerRack, int switchesPerRack, SwitchPlacement placement) {
        return new Room(5, 0.6, 3, 2, 1, nodesPerRack, switchesPerRack, placement);
    }

    private static RoomLengths placed(Room room, Map<String, Integer> chassis) {
        return (RoomLengths) Placement.of(room, chassis);
    }

    /** Each near chassis to each far one, on the next free port of either. */
    private static TierWiring everyPair(int near, int far) {
        return new TierWiring("node-leaf", "node", "leaf", 1, 4, new Wiring() {
            @Override
            public long links() {
                return (long) near * far;
            }

            @Override
            public void forEach(LinkVisitor visitor) {
                for (int a = 0; a < near; a++) {
                    for (int b = 0; b < far; b++) {
                        visitor.link(a, b, 0, b, a / 4, a % 4);
                    }
                }
            }
        });
    }

    /**
     * 13 racks of servers and 2 of switches make 3 rows of 5. The middle is row 1, position 2; next come, 0.6 m away, its
     * neighbours at positions 1 and 3, of which the lower is taken. Servers fill row 0 first.
     */
    @Test
    void switchesStandInTheMiddleWithTheSpinesInnermost() {
        RoomLengths lengths = placed(room(1, 2, null), Map.of("node", 13, "leaf", 2, "spine", 2));

        // Spines at (1, 2), leaves at (1, 1): 2 x 2 m + 1 m + 0.6 m.
        assertThat(lengths.lengthM("leaf", "spine", 0, 0)).isEqualTo(5.6);
        // Node 0 at (0, 0): one row and one rack away.
        assertThat(lengths.lengthM("node", "leaf", 0, 0)).isEqualTo(5 + 3 + 0.6);
        // Node 5 at (1, 0), node 6 at (1, 3), node 12 at (2, 4).
        assertThat(lengths.lengthM("node", "leaf", 5, 1)).isEqualTo(5.6);
        assertThat(lengths.lengthM("node", "leaf", 6, 1)).isEqualTo(6.2);
        assertThat(lengths.lengthM("node", "leaf", 12, 1)).isEqualTo(9.8);
    }

    /** 8 servers and 4 leaves in rows of 4 + 1 racks: row r holds nodes 4r to 4r + 3 and leaves 2r and 2r + 1 at its end. */
    @Test
    void atTheEndOfItsRowALeafStandsNearItsNodes() {
        RoomLengths lengths = placed(room(1, 2, SwitchPlacement.END_OF_ROW), Map.of("node", 8, "leaf", 4));

        assertThat(lengths.lengthM("node", "leaf", 0, 0)).isEqualTo(5 + 4 * 0.6);
        assertThat(lengths.lengthM("node", "leaf", 3, 1)).isEqualTo(5.6);
        assertThat(lengths.lengthM("node", "leaf", 7, 3)).isEqualTo(5.6);
        assertThat(lengths.lengthM("node", "leaf", 7, 0)).isEqualTo(8.6);
    }

    @Test
    void aRowTooShortForServersAndSwitchesIsToldSo() {
        Placement nowhere = Placement.of(new Room(1, 0.6, 3, 2, 1, 4, 8, SwitchPlacement.END_OF_ROW),
                Map.of("node", 8, "leaf", 2));

        assertThat(nowhere).isInstanceOfSatisfying(Placement.NoPlace.class, reason -> {
            assertThat(reason.why()).contains("row of 1 rack ");
            assertThat(reason.nearest()).contains("middle of the room");
        });
    }

    @Test
    void rolesOutsideTheRoomHaveNoPlace() {
        RoomLengths lengths = placed(room(4, 8, null), Map.of("node", 4, "leaf", 1, "spine", 0));

        assertThat(lengths.places("leaf")).isTrue();
        assertThat(lengths.places("spine")).isFalse();
        assertThat(lengths.places("storage-switch")).isFalse();
    }

    @Test
    void aRunOfJustAStockLengthTakesIt() {
        StockLengths stock = new StockLengths(List.of(10.0, 3.0, 5.0));

        assertThat(stock.forRunM(5)).isEqualTo(5);
        assertThat(stock.forRunM(5.001)).isEqualTo(10);
        assertThat(stock.forRunM(0.2)).isEqualTo(3);
        assertThat(stock.forRunM(10.001)).isNaN();
    }

    /** 3 x 0.1 is more than 0.3 by the last bit; the run is not. */
    @Test
    void sumsOfTenthsAreNotLongerThanTheyAre() {
        RoomLengths lengths = placed(new Room(4, 0.1, 1, 0, 0, 1, 1, SwitchPlacement.END_OF_ROW),
                Map.of("node", 3, "leaf", 1));

        assertThat(lengths.lengthM("node", "leaf", 0, 0)).isEqualTo(0.3);
    }

    /** Leaf 0 at (1, 2); nodes 0 to 3 at positions 0 to 3 of row 0: 3 m, and 1.2, 0.6, 0 and 0.6 m. */
    @Test
    void cablesAreCountedByLengthTheLongestFirst() {
        RoomLengths lengths = placed(room(1, 8, null), Map.of("node", 13, "leaf", 1));
        TierRuns runs = lengths.between("node", "leaf");
        StockLengths stock = new StockLengths(List.of(3.0, 8.0, 8.6, 9.2, 30.0));

        assertThat(stock.count(everyPair(4, 1), runs, new CableBundle(1, true, 1))).containsExactly(entry(9.2, 1L),
                entry(8.6, 2L), entry(8.0, 1L));
        // All four on one cable of four links: as long as the longest; two cables where a link takes two connectors.
        assertThat(stock.count(everyPair(4, 1), runs, new CableBundle(4, true, 1))).containsExactly(entry(9.2, 1L));
        assertThat(stock.count(everyPair(4, 1), runs, new CableBundle(1, true, 2))).containsEntry(8.6, 4L);
    }

    @Property(tries = 200)
    void noTwoRacksShareAPlaceAndNoRackIsOverfull(@ForAll("rooms") Room room, @ForAll("chassis") Map<String, Integer> chassis) {
        if (Placement.of(room, chassis) instanceof RoomLengths lengths) {
            Map<Integer, int[]> filling = new HashMap<>();
            for (Map.Entry<String, Integer> role : chassis.entrySet()) {
                for (int i = 0; i < role.getValue(); i++) {
                    int[] at = lengths.at(role.getKey(), i);
                    assertThat(at[1]).isBetween(0, room.racksPerRow() - 1);
                    filling.computeIfAbsent(at[0] * room.racksPerRow() + at[1], place -> new int[2])[role.getKey().equals(
                            "node") ? 0 : 1]++;
                }
            }
            assertThat(filling.values()).allSatisfy(rack -> {
                assertThat(rack[0]).isLessThanOrEqualTo(room.nodesPerRack());
                assertThat(rack[1]).isLessThanOrEqualTo(room.switchesPerRack());
                assertThat(rack[0] == 0 || rack[1] == 0).isTrue();
            });
        }
    }

    @Property(tries = 100)
    void countsPerStockLengthAddUpAndNoCableIsTooShort(@ForAll("rooms") Room room,
            @ForAll("chassis") Map<String, Integer> chassis) {
        if (!(Placement.of(room, chassis) instanceof RoomLengths lengths)) {
            return;
        }
        TierWiring tier = everyPair(chassis.get("node"), chassis.get("leaf"));
        TierRuns runs = lengths.between("node", "leaf");
        StockLengths stock = new StockLengths(List.of(5.0, 10.0, 20.0, 30.0, 50.0, 5000.0));
        Set<Double> needed = new HashSet<>();
        tier.wiring().forEach((a, cage, port, b, farCage, farPort) -> needed.add(stock.forRunM(runs.lengthM(a, b))));
        Map<Double, Long> counts = stock.count(tier, runs, new CableBundle(1, true, 1));

        assertThat(counts.keySet()).containsExactlyInAnyOrderElementsOf(needed);
        assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(tier.wiring().links());
        assertThat(runs.longestM(tier.wiring())).isEqualTo(runs.furthestM());
    }

    @Provide
    Arbitrary<Room> rooms() {
        return Combinators.combine(Arbitraries.integers().between(1, 12), Arbitraries.integers().between(1, 6),
                Arbitraries.integers().between(1, 5), Arbitraries.of(SwitchPlacement.values()),
                Arbitraries.doubles().between(0, 4)).as(
                        (racks, nodes, switches, placement, slack) -> new Room(racks, 0.6, 2.4,
                                2, slack, nodes, switches, placement));
    }

    @Provide
    Arbitrary<Map<String, Integer>> chassis() {
        Arbitrary<Integer> some = Arbitraries.integers().between(1, 40);
        return Combinators.combine(some, some, Arbitraries.integers().between(0, 20), Arbitraries.integers().between(0, 9))
                .as((nodes, leaves, spines, cores) -> Map.of("node", nodes, "leaf", leaves, "spine", spines, "core", cores));
    }
}
