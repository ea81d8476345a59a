package io.linkwright.catalog.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.linkwright.contracts.catalog.Design.Layer;
import io.linkwright.contracts.catalog.Design.Layout;

/** Wirings small enough to be drawn by hand. */
class FabricWiringTest {

    private static List<String> links(Wiring wiring) {
        List<String> links = new ArrayList<>();
        wiring.forEach((nearChassis, nearCage, nearPort, farChassis, farCage, farPort) -> links
                .add(nearChassis + "." + nearCage + "." + nearPort + "-" + farChassis + "." + farCage + "." + farPort));
        assertThat(wiring.links()).isEqualTo(links.size());
        return links;
    }

    /** 3 nodes with 2 NICs, 2 nodes to a unit: rails end at leaves of their own. */
    @Test
    void eachRailOfAUnitHasItsLeaf() {
        Layout layout = new Layout(1, 3, 2, 1, 0, false, 2, 1, 1, false, new Layer(4, 2, 2, 2, 1), 4, new Layer(2, 2, 0, 1, 0),
                0, null);

        assertThat(links(FabricWiring.of(layout).get(0))).containsExactly("0.0.0-0.0.0", "0.1.0-1.0.0", "1.0.0-0.0.1",
                "1.1.0-1.0.1", "2.0.0-2.0.0", "2.1.0-3.0.0");
        assertThat(links(FabricWiring.of(layout).get(1))).containsExactly("0.1.0-0.0.0", "0.1.1-1.0.0", "1.1.0-0.0.1",
                "1.1.1-1.0.1", "2.1.0-0.1.0", "2.1.1-1.1.0", "3.1.0-0.1.1", "3.1.1-1.1.1");
    }

    /** 2 nodes with 3 links over 2 switches. */
    @Test
    void dealtLinksGoRoundTheSwitches() {
        Layout layout = new Layout(1, 2, 3, 1, 0, true, 1, 1, 1, false, new Layer(2, 4, 0, 1, 0), 2, null, 0, null);

        assertThat(links(FabricWiring.of(layout).get(0))).containsExactly("0.0.0-0.0.0", "0.1.0-1.0.0", "0.2.0-0.0.1",
                "1.0.0-1.0.1", "1.1.0-0.0.2", "1.2.0-1.0.2");
    }

    /** A NIC cage of two links in two planes: one link to each. */
    @Test
    void planesShareTheCageOfANic() {
        Layout layout = new Layout(2, 1, 2, 2, 0, false, 1, 1, 1, false, new Layer(2, 2, 0, 1, 0), 2, null, 0, null);

        assertThat(links(FabricWiring.of(layout).get(0))).containsExactly("0.0.0-0.0.0", "0.0.1-2.0.0", "0.1.0-1.0.0",
                "0.1.1-3.0.0");
    }

    /** 2 groups of 2 leaves and 2 spines; each spine of like place shares one core. */
    @Test
    void groupsMeetInTheCores() {
        Layout layout = new Layout(1, 4, 1, 1, 0, false, 1, 1, 1, false, new Layer(4, 1, 2, 1, 2), 2, new Layer(4, 1, 2, 1, 2),
                2,
                new Layer(2, 1, 0, 1, 0));

        assertThat(links(FabricWiring.of(layout).get(1))).containsExactly("0.2.0-0.0.0", "0.3.0-1.0.0", "1.2.0-0.1.0",
                "1.3.0-1.1.0", "2.2.0-2.0.0", "2.3.0-3.0.0", "3.2.0-2.1.0", "3.3.0-3.1.0");
        assertThat(links(FabricWiring.of(layout).get(2))).containsExactly("0.2.0-0.0.0", "0.3.0-0.1.0", "1.2.0-1.0.0",
                "1.3.0-1.1.0", "2.2.0-0.2.0", "2.3.0-0.3.0", "3.2.0-1.2.0", "3.3.0-1.3.0");
    }

    /** Managers stand on the slot after the last node, two links to each. */
    @Test
    void managersTakeTheNextNodesPorts() {
        Layout layout = new Layout(1, 1, 4, 2, 4, false, 2, 1, 1, false, new Layer(4, 2, 0, 1, 0), 4, null, 0, null);

        assertThat(links(FabricWiring.of(layout).get(0))).containsExactly("0.0.0-0.0.0", "0.0.1-1.0.0", "0.1.0-2.0.0",
                "0.1.1-3.0.0", "1.0.0-0.0.1", "1.0.1-1.0.1", "2.0.0-2.0.1", "2.0.1-3.0.1");
    }
}
