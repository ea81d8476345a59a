package io.linkwright.catalog.exchange.netbox;

import java.util.Map;

import io.linkwright.catalog.platform.Cage;
import io.linkwright.catalog.product.HostLanes;
import io.linkwright.catalog.product.HostLanes.Signalling;

/**
 * What a pluggable interface type of NetBox says of a port.
 *
 * @param lanes of one cage with one port
 * @param lanesFollow whether the lanes follow from rate and number of contacts; otherwise they are the likelier ones
 * @param portClass class of ports that all such cages are of, as products name it; null when there is none
 * @param flatTop whether the type is that of a cage with a riding heat sink
 */
record InterfaceKind(Cage cage, int gbps, HostLanes lanes, boolean lanesFollow, String portClass, boolean flatTop) {

    private static final Map<String, InterfaceKind> KINDS = Map.ofEntries(
            Map.entry("100gbase-x-qsfp28", of(Cage.QSFP28_CAGE, 4, 25, Signalling.NRZ, "QSFP28")),
            Map.entry("200gbase-x-qsfp56", of(Cage.QSFP56_CAGE, 4, 50, Signalling.PAM4, "QSFP56")),
            Map.entry("200gbase-x-qsfpdd", of(Cage.QSFP_DD_CAGE, 8, 25, Signalling.NRZ, null)),
            Map.entry("400gbase-x-qsfpdd", of(Cage.QSFP_DD_CAGE, 8, 50, Signalling.PAM4, "QSFP-DD-400G")),
            Map.entry("800gbase-x-qsfpdd", of(Cage.QSFP_DD800_CAGE, 8, 100, Signalling.PAM4, "QSFP-DD800")),
            Map.entry("400gbase-x-qsfp112", of(Cage.QSFP112_CAGE, 4, 100, Signalling.PAM4, "QSFP112")),
            // The type does not tell lanes of 50G from lanes of 100G. Switches with such cages are of the generation of 50G;
            // the flat cage is that of NICs with four lanes of 100G.
            Map.entry("400gbase-x-osfp", of(Cage.OSFP_CAGE, 8, 50, Signalling.PAM4, "OSFP-400G").withoutLanes()),
            Map.entry("400gbase-x-osfp-rhs", of(Cage.OSFP_CAGE, 4, 100, Signalling.PAM4, null).withoutLanes().withFlatTop()),
            Map.entry("800gbase-x-osfp", of(Cage.OSFP_CAGE, 8, 100, Signalling.PAM4, "OSFP-800G")),
            Map.entry("1.6tbase-x-osfp1600", of(Cage.OSFP224_CAGE, 8, 200, Signalling.PAM4, null)),
            Map.entry("1.6tbase-x-osfp1600-rhs", of(Cage.OSFP224_CAGE, 8, 200, Signalling.PAM4, null).withFlatTop()));

    private static InterfaceKind of(Cage cage, int lanes, int gbps, Signalling signalling, String portClass) {
        return new InterfaceKind(cage, lanes * gbps, new HostLanes(lanes, gbps, signalling), true, portClass, false);
    }

    private InterfaceKind withFlatTop() {
        return new InterfaceKind(cage, gbps, lanes, lanesFollow, portClass, true);
    }

    private InterfaceKind withoutLanes() {
        return new InterfaceKind(cage, gbps, lanes, false, portClass, flatTop);
    }

    /** Null when modules are not plugged into interfaces of the type, or into a cage that the type does not name. */
    static InterfaceKind of(String type) {
        return KINDS.get(type);
    }

    /** What one cage runs that holds several such ports: lanes of the same rate, as many times. */
    Lanes lanesOfCage(int ports) {
        boolean twin = ports == 2 && gbps == 400 && cage == Cage.OSFP_CAGE;
        return twin ? new Lanes(new HostLanes(8, 100, Signalling.PAM4), true, "OSFP-800G")
                : new Lanes(new HostLanes(lanes.lanes() * ports, lanes.gbps(), lanes.signalling()), lanesFollow && ports == 1,
                        portClass);
    }

    /** @param follow whether they follow from the file, or are only likely */
    record Lanes(HostLanes lanes, boolean follow, String portClass) {
    }
}
