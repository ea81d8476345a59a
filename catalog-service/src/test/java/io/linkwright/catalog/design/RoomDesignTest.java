package io.linkwright.catalog.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.catalog.Analysis.PathLatency;
import io.linkwright.contracts.catalog.Design;
import io.linkwright.contracts.catalog.Design.BomLine;
import io.linkwright.contracts.catalog.Design.Cable;
import io.linkwright.contracts.catalog.Design.Tier;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Designs whose lengths come from the room. */
class RoomDesignTest {

    private static final Designer DESIGNER = new Designer(CatalogueFixture.CATALOGUE, CatalogueFixture.ASSUMPTIONS);

    /** 32 racks of 4 servers and 6 of 8 switches in rows of 10. */
    private static ObjectNode request(String placement) {
        ObjectNode tree = CatalogueFixture.exampleTree("h200-1024");
        tree.withObject("/compute").remove("nodeLeafDistanceM");
        tree.withObject("/compute").remove("leafSpineDistanceM");
        tree.putObject("room").put("racksPerRow", 10).put("rackPitchM", 0.6).put("rowPitchM", 2.4).put("trayHeightM", 2)
                .put("slackM", 1).put("nodesPerRack", 4).put("switchesPerRack", 8).put("switchPlacement", placement);
        return tree;
    }

    private static DesignOutcome outcome(ObjectNode request) {
        return DESIGNER.design(CatalogueFixture.read(request));
    }

    private static Design design(ObjectNode request) {
        assertThat(outcome(request)).isInstanceOf(DesignOutcome.Proposed.class);
        return ((DesignOutcome.Proposed) outcome(request)).design();
    }

    /**
     * Four rows of 10 racks for 38. The middle lies between rows 1 and 2 and between positions 4 and 5: the six racks of
     * switches stand at positions 4 and 5 of both rows, 1.5 m away, and then in row 1 at 3 and 6, 2.1 m away. The furthest
     * server from a leaf stands at (3, 9) or (0, 0) or a corner; the leaves fill ranks 2 to 5: (2, 4), (2, 5), (1, 3), (1, 6).
     * From (3, 9), rack 31 with nodes 124 to 127 or their like, to (1, 3): 5 + 2 x 2.4 + 6 x 0.6 = 13.4 m at most.
     */
    @Test
    void theLongestRunOfEachTierFollowsFromTheRoom() {
        Design design = design(request("MIDDLE_OF_ROOM"));
        Tier nodeLeaf = design.fabrics().get(0).tiers().get(0);
        Tier leafSpine = design.fabrics().get(0).tiers().get(1);

        assertThat(nodeLeaf.distanceM()).isBetween(5.6, 13.4);
        // Spines at (1, 4) and (1, 5); the furthest leaves at (2, 4), (2, 5), (1, 3) and (1, 6): 5 + 2.4 + 0.6.
        assertThat(leafSpine.distanceM()).isCloseTo(8, within(1e-9));
        assertThat(leafSpine.cables()).extracting(Cable::lengthM).containsExactly(10.0, 7.0);
        assertThat(design.room().racksPerRow()).isEqualTo(10);
    }

    @Test
    void theBillHasALinePerLengthAndAllCablesAreCounted() {
        for (String placement : List.of("MIDDLE_OF_ROOM", "END_OF_ROW")) {
            Design design = design(request(placement));
            Map<String, Long> used = new HashMap<>();
            for (Tier tier : design.fabrics().get(0).tiers()) {
                List<Cable> cables = tier.cables() == null ? List.of(tier.cable()) : tier.cables();

                assertThat(cables.stream().mapToLong(Cable::cables).sum()).isEqualTo(tier.links());
                assertThat(cables.get(0)).isEqualTo(tier.cable());
                assertThat(cables).extracting(cable -> -cable.lengthM()).isSorted().doesNotHaveDuplicates();
                cables.forEach(cable -> used.merge(cable.partNumber(), cable.cables(), Long::sum));
            }
            used.forEach((part, cables) -> assertThat(design.billOfMaterials())
                    .extracting(BomLine::partNumber, BomLine::quantity).contains(tuple(part, cables)));
        }
    }

    @Test
    void shortAndLongCablesGiveTwoLatenciesOfAPath() {
        List<PathLatency> paths = design(request("MIDDLE_OF_ROOM")).analysis().latencies();

        assertThat(paths).extracting(PathLatency::name, PathLatency::run).contains(tuple("leaf-spine", "longest"),
                tuple("leaf-spine", "shortest"));
        PathLatency longest = paths.stream().filter(path -> path.run().equals("longest")).reduce((a, b) -> b).orElseThrow();
        PathLatency shortest = paths.stream().filter(path -> path.run().equals("shortest")).reduce((a, b) -> b).orElseThrow();
        assertThat(shortest.typicalNs()).isLessThan(longest.typicalNs());
    }

    @Test
    void aGivenDistanceBoundsTheRoom() {
        ObjectNode wide = request("MIDDLE_OF_ROOM");
        wide.withObject("/compute").put("leafSpineDistanceM", 8);
        assertThat(design(wide).fabrics().get(0).tiers().get(1).distanceM()).isCloseTo(8, within(1e-9));

        assertThat(design(wide).fabrics().get(0).notes()).extracting(Reason::text).contains(
                "Cable lengths follow from the room; it keeps within the distances given beside it.");

        wide.withObject("/compute").put("leafSpineDistanceM", 7.9);
        assertThat(outcome(wide)).isInstanceOfSatisfying(DesignOutcome.Refused.class, refused -> {
            assertThat(refused.reasons()).extracting(Reason::code, Reason::pointer)
                    .contains(tuple("room-contradiction", "/compute/leafSpineDistanceM"));
            assertThat(refused.nearest()).contains("8 m from leaf to spine");
        });
    }

    @Test
    void aRowTooShortForItsEndIsAReason() {
        ObjectNode narrow = request("END_OF_ROW");
        narrow.withObject("/room").put("racksPerRow", 2).put("nodesPerRack", 1).put("switchesPerRack", 1);

        assertThat(outcome(narrow)).isInstanceOf(DesignOutcome.class).isNotInstanceOf(DesignOutcome.Invalid.class);
    }

    @Test
    void sparesAreAddedToEveryLine() {
        ObjectNode tree = CatalogueFixture.exampleTree("h200-1024");
        tree.putObject("sparing").put("confidence", 0.95).put("restockDays", 60);
        Design design = design(tree);

        assertThat(design.billOfMaterials()).filteredOn(line -> line.partNumber().equals("MMA4Z00-NS400"))
                .extracting(BomLine::quantity, BomLine::spares, BomLine::installed).containsExactly(tuple(1027L, 3L, 1024L));
        assertThat(design.billOfMaterials()).allSatisfy(line -> assertThat(line.spares()).isNotNull());
        assertThat(design.notes()).extracting(Reason::code).contains("spares");
        assertThat(design.opticsMaxPowerW()).isEqualTo(35_568);
    }

    @Property(tries = 40)
    void noCableIsShorterThanItsRunWhateverTheRoom(@ForAll @IntRange(min = 2, max = 40) int racks,
            @ForAll @IntRange(min = 1, max = 8) int nodesPerRack, @ForAll @DoubleRange(min = 0, max = 6) double slack,
            @ForAll boolean middle) {
        ObjectNode tree = request(middle ? "MIDDLE_OF_ROOM" : "END_OF_ROW");
        tree.withObject("/room").put("racksPerRow", racks).put("nodesPerRack", nodesPerRack).put("slackM", slack);
        if (outcome(tree) instanceof DesignOutcome.Proposed proposed) {
            for (Tier tier : proposed.design().fabrics().get(0).tiers()) {
                List<Cable> cables = tier.cables() == null ? List.of(tier.cable()) : tier.cables();

                assertThat(tier.cable().lengthM()).isGreaterThanOrEqualTo(tier.distanceM());
                assertThat(cables.stream().mapToLong(Cable::cables).sum()).isEqualTo(tier.links());
            }
        }
    }
}
