package io.linkwright.catalog.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.catalog.design.TwoTierPlan.Planned;
import io.linkwright.catalog.design.TwoTierPlan.TooLarge;

/** The counts against published reference architectures. */
class TwoTierPlanTest {

    /** Non-blocking, with equal switches of {@code cages} cages and 8 rails. */
    private static TwoTierPlan.Result count(int nodes, int rails, int cages, int downPerCage, int upPerCage, int linkGbps,
            int uplinkGbps, double oversubscription) {
        return TwoTierPlan.count(new TwoTierDemand(nodes, rails, cages, downPerCage, upPerCage, cages * upPerCage, linkGbps,
                uplinkGbps, oversubscription));
    }

    private static TwoTierPlan planned(TwoTierPlan.Result result) {
        assertThat(result).isInstanceOf(Planned.class);
        return ((Planned) result).plan();
    }

    /** NVIDIA DGX SuperPOD reference architectures: B200 on QM9700, B300 with XDR on Q3400. */
    @ParameterizedTest
    @CsvSource({
            // nodes, cages, links per cage, Gb/s, leaf, spine, node-leaf, leaf-spine
            "64, 32, 2, 400, 16, 8, 512, 512",
            "128, 32, 2, 400, 32, 16, 1024, 1024",
            "72, 72, 2, 800, 8, 4, 576, 576",
            "144, 72, 2, 800, 16, 8, 1152, 1152" })
    void publishedRowsComeOut(int nodes, int cages, int perCage, int gbps, int leaf, int spine, long nodeLeaf, long leafSpine) {
        TwoTierPlan plan = planned(count(nodes, 8, cages, perCage, perCage, gbps, gbps, 1));

        assertThat(plan.leaves()).isEqualTo(leaf);
        assertThat(plan.spines()).isEqualTo(spine);
        assertThat(plan.nodeLinks()).isEqualTo(nodeLeaf);
        assertThat(plan.leafSpineLinks()).isEqualTo(leafSpine);
    }

    /**
     * 51.2T switches, 64 x 800G: half of the ports split 2 x 400G down, half run 800G up. The published rows for fewer GPUs
     * let rails share a leaf, which these fabrics do not.
     */
    @ParameterizedTest
    @CsvSource({ "64, 8, 4", "128, 16, 8" })
    void splitPortsDownAndNativePortsUp(int nodes, int leaf, int spine) {
        TwoTierPlan plan = planned(count(nodes, 8, 64, 2, 1, 400, 800, 1));

        assertThat(plan.nodesPerSubUnit()).isEqualTo(64);
        assertThat(plan.uplinksPerLeaf()).isEqualTo(32);
        assertThat(plan.leaves()).isEqualTo(leaf);
        assertThat(plan.spines()).isEqualTo(spine);
        assertThat(plan.leafSpineLinks()).isEqualTo(leaf * 32L);
    }

    /** Two tiers end at k squared over two. */
    @ParameterizedTest
    @CsvSource({ "32, 512", "64, 2048", "128, 8192", "144, 10368", "256, 32768" })
    void radixBoundsTheFabric(int radix, int endpoints) {
        int fits = endpoints / 8;

        TwoTierPlan plan = planned(count(fits, 8, radix, 1, 1, 400, 400, 1));
        assertThat(plan.nodeLinks()).isEqualTo(endpoints);
        assertThat(plan.leaves()).isEqualTo(radix);
        assertThat(plan.spines()).isEqualTo(radix / 2);

        assertThat(count(fits + 1, 8, radix, 1, 1, 400, 400, 1)).isInstanceOfSatisfying(TooLarge.class,
                large -> assertThat(large.maxNodes()).isEqualTo(fits));
    }

    @Test
    void thePublishedDualPlaneRowsAreTooLargeForOnePlane() {
        assertThat(count(512, 8, 32, 2, 2, 400, 400, 1)).isInstanceOf(TooLarge.class);
        assertThat(count(1024, 8, 32, 2, 2, 400, 400, 1)).isInstanceOf(TooLarge.class);
    }

    @Test
    void leavesAndUplinksAreBuiltForWholeSubUnits() {
        TwoTierPlan plan = planned(count(100, 8, 32, 2, 2, 400, 400, 1));

        assertThat(plan.subUnits()).isEqualTo(4);
        assertThat(plan.leaves()).isEqualTo(32);
        assertThat(plan.leafSpineLinks()).isEqualTo(1024);
        assertThat(plan.nodeLinks()).isEqualTo(800);
    }

    /** 72 uplinks spread over 20 spines by ports alone, but evenly only over 24. */
    @Test
    void spinesDivideTheUplinksOfALeaf() {
        TwoTierPlan plan = planned(count(72 * 5, 8, 72, 2, 2, 800, 800, 1));

        assertThat(plan.leafSpineLinks()).isEqualTo(2880);
        assertThat(plan.spines()).isEqualTo(24);
    }

    @ParameterizedTest
    @CsvSource({ "1, 32, 32", "2, 42, 21", "3, 48, 16", "4, 51, 13" })
    void oversubscriptionTradesUplinksForNodes(double ratio, int down, int up) {
        TwoTierPlan plan = planned(count(down, 8, 64, 1, 1, 400, 400, ratio));

        assertThat(plan.nodesPerSubUnit()).isEqualTo(down);
        assertThat(plan.uplinksPerLeaf()).isEqualTo(up);
    }

    @Test
    void oddLastSubUnitsFillTheirLeavesOnlyInPart() {
        TwoTierPlan plan = planned(count(127, 8, 32, 2, 2, 400, 400, 1));

        assertThat(plan.downAtLeaves().links()).isEqualTo(127 * 8);
        // 31 links on each of the last 8 leaves: 16 twin-port modules there, as on the full ones.
        assertThat(plan.downAtLeaves().units(2)).isEqualTo(32 * 16);
    }

    @Test
    void moreRailsThanASpineHasPortsCarryNothing() {
        assertThat(count(1, 65, 64, 1, 1, 400, 400, 1)).isInstanceOfSatisfying(TooLarge.class,
                large -> assertThat(large.maxNodes()).isZero());
    }
}
