package io.linkwright.catalog.exchange.netbox;

import java.util.List;
import java.util.Map;

import io.linkwright.catalog.platform.Cage;
import io.linkwright.catalog.product.HostLanes;
import io.linkwright.catalog.product.HostLanes.Signalling;

/**
 * What a pluggable interface type of NetBox says of a port.
 *
 * @param lanes what follows from rate and number of contacts; empty where several would do
 * @param flatTop whether the type is that of a cage with a riding heat sink
 */
record InterfaceKind(Cage cage, int gbps, List<HostLanes> lanes, boolean flatTop) {

    private static final Map<String, InterfaceKind> KINDS = Map.ofEntries(
            Map.entry("100gbase-x-qsfp28", of(Cage.QSFP28_CAGE, 4, 25, Signalling.NRZ)),
            Map.entry("200gbase-x-qsfp56", of(Cage.QSFP56_CAGE, 4, 50, Signalling.PAM4)),
            Map.entry("200gbase-x-qsfpdd", of(Cage.QSFP_DD_CAGE, 8, 25, Signalling.NRZ)),
            Map.entry("400gbase-x-qsfpdd", of(Cage.QSFP_DD_CAGE, 8, 50, Signalling.PAM4)),
            Map.entry("800gbase-x-qsfpdd", of(Cage.QSFP_DD800_CAGE, 8, 100, Signalling.PAM4)),
            Map.entry("400gbase-x-qsfp112", of(Cage.QSFP112_CAGE, 4, 100, Signalling.PAM4)),
            // Eight lanes of 50G, four of 100G, or half a cage of eight: the type does not tell.
            Map.entry("400gbase-x-osfp", new InterfaceKind(Cage.OSFP_CAGE, 400, List.of(), false)),
            Map.entry("400gbase-x-osfp-rhs", new InterfaceKind(Cage.OSFP_CAGE, 400, List.of(), true)),
            Map.entry("800gbase-x-osfp", of(Cage.OSFP_CAGE, 8, 100, Signalling.PAM4)),
            Map.entry("1.6tbase-x-osfp1600", of(Cage.OSFP224_CAGE, 8, 200, Signalling.PAM4)),
            Map.entry("1.6tbase-x-osfp1600-rhs", of(Cage.OSFP224_CAGE, 8, 200, Signalling.PAM4).withFlatTop()));

    private static InterfaceKind of(Cage cage, int lanes, int gbps, Signalling signalling) {
        return new InterfaceKind(cage, lanes * gbps, List.of(new HostLanes(lanes, gbps, signalling)), false);
    }

    private InterfaceKind withFlatTop() {
        return new InterfaceKind(cage, gbps, lanes, true);
    }

    /** Null when modules are not plugged into interfaces of the type, or into a cage that the type does not name. */
    static InterfaceKind of(String type) {
        return KINDS.get(type);
    }

    /** What one cage runs that holds several such ports. */
    List<HostLanes> lanesOfCage(int ports) {
        boolean twin = ports == 2 && gbps == 400 && cage == Cage.OSFP_CAGE;
        return twin ? List.of(new HostLanes(8, 100, Signalling.PAM4)) : ports == 1 ? lanes : List.of();
    }
}
