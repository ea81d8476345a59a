package io.linkwright.catalog.exchange.netbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class PortNamesTest {

    @Test
    void anOrdinaryNumberingIsOnePortACage() {
        PortNames names = PortNames.of(IntStream.rangeClosed(1, 64).mapToObj(port -> "swp" + port).toList());
        assertThat(names.cages()).isEqualTo(64);
        assertThat(names.perCage()).isEqualTo(1);
        assertThat(names.missing()).isEmpty();
    }

    @Test
    void aHoleInTheNumberingIsAMissingPort() {
        PortNames names = PortNames.of(List.of("swp1", "swp2", "swp4", "swp5"));
        assertThat(names.missing()).containsExactly("swp3");
        assertThat(names.expected()).isEqualTo(5);
        assertThat(names.cages()).isEqualTo(5);
    }

    @Test
    void numbersThatCountLanesHaveNoHoles() {
        assertThat(PortNames.of(List.of("Ethernet0", "Ethernet8", "Ethernet16", "Ethernet24")).missing()).isEmpty();
        assertThat(PortNames.of(List.of("Ethernet0", "Ethernet8", "Ethernet24", "Ethernet32")).missing())
                .containsExactly("Ethernet16");
    }

    @Test
    void aSlotIsNoCage() {
        PortNames names = PortNames.of(IntStream.rangeClosed(1, 8).mapToObj(port -> "Ethernet1/" + port).toList());
        assertThat(names.perCage()).isEqualTo(1);
        assertThat(names.cages()).isEqualTo(8);
    }

    @Test
    void twoPortsOfACageAreCountedAsOneCage() {
        PortNames names = PortNames.of(IntStream.rangeClosed(1, 72).boxed()
                .flatMap(cage -> Stream.of("sw" + cage + "p1", "sw" + cage + "p2")).toList());
        assertThat(names.cages()).isEqualTo(72);
        assertThat(names.perCage()).isEqualTo(2);
        assertThat(names.listed()).isEqualTo(144);
    }

    @Test
    void namesWithoutNumbersAreTakenAsTheyAre() {
        PortNames names = PortNames.of(List.of("uplink", "downlink"));
        assertThat(names.listed()).isEqualTo(2);
        assertThat(names.missing()).isEmpty();
    }
}
