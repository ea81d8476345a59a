package io.linkwright.catalog.schedule;

import java.util.Map;

import io.linkwright.contracts.Confidence;

/**
 * How a platform calls its ports.
 *
 * @param operatingSystem as the cable validation file names it; null where its documentation names none
 * @param source where the form was read
 */
record PortScheme(String name, Form form, String operatingSystem, String source, Confidence confidence) {

    /** Cages and ports count from 0. */
    interface Form {
        String port(int cage, int port, int portsPerCage);
    }

    private static final String CABLE_VALIDATION = "NVIDIA UFM Cable Validation Tool 1.6.0, dot file and P2P file";

    /** Cage and port as printed beside the cage. */
    private static final PortScheme TWIN = new PortScheme("cage/port", (cage, port, ports) -> (cage + 1) + "/" + (port + 1),
            null, "QM97x0 user manual: each cage holds two ports; numbering " + CABLE_VALIDATION, Confidence.SOURCED);
    private static final PortScheme NVOS = new PortScheme("swCpP",
            (cage, port, ports) -> "sw" + (cage + 1) + "p" + (port + 1), null, CABLE_VALIDATION, Confidence.SOURCED);
    private static final PortScheme CUMULUS = new PortScheme("swpCsP",
            (cage, port, ports) -> "swp" + (cage + 1) + (ports == 1 ? "" : "s" + port), "cumulus", CABLE_VALIDATION,
            Confidence.SOURCED);
    /** A cage of eight lanes has interfaces 1 to 8; a split port is called by its first lane. */
    private static final PortScheme EOS = new PortScheme("EthernetC/L",
            (cage, port, ports) -> "Ethernet" + (cage + 1) + "/" + (1 + port * Math.max(1, 8 / ports)), null,
            "Arista EOS user manual, Layer 1 Profiles", Confidence.SOURCED);
    /** Eight lanes a cage, each with a number of its own; a port is called by its first lane. */
    private static final PortScheme SONIC = new PortScheme("EthernetN",
            (cage, port, ports) -> "Ethernet" + (cage * 8 + port * Math.max(1, 8 / ports)), null,
            "SONiC port_config.ini of switches with 64 cages", Confidence.FROM_MEMORY);
    private static final PortScheme JUNOS = new PortScheme("et-0/0/C:P",
            (cage, port, ports) -> "et-0/0/" + cage + (ports == 1 ? "" : ":" + port), null,
            "Junos OS Evolved interface naming, type-fpc/pic/port:channel", Confidence.SOURCED);
    private static final PortScheme NX_OS = new PortScheme("Ethernet1/C/P",
            (cage, port, ports) -> "Ethernet1/" + (cage + 1) + (ports == 1 ? "" : "/" + (port + 1)), null, "memory",
            Confidence.FROM_MEMORY);
    private static final PortScheme DELL = new PortScheme("Eth1/C/P",
            (cage, port, ports) -> "Eth1/" + (cage + 1) + (ports == 1 ? "" : "/" + (port + 1)), null, "memory",
            Confidence.FROM_MEMORY);
    private static final PortScheme NEUTRAL = new PortScheme("cage or cage/port",
            (cage, port, ports) -> (cage + 1) + (ports == 1 ? "" : "/" + (port + 1)), null, "counted from 1",
            Confidence.COMPUTED);

    private static final PortScheme MLX5 = nic("mlx5_", CABLE_VALIDATION + ": default HCA mapping", Confidence.SOURCED);
    private static final PortScheme BNXT = nic("bnxt_re", "memory", Confidence.FROM_MEMORY);
    private static final PortScheme IONIC = nic("ionic_", "memory", Confidence.FROM_MEMORY);

    /** @param cages of one switch; 0 for a NIC, whose node tells how many there are */
    private record Known(PortScheme scheme, int cages) {
    }

    private static final Map<String, Known> BY_PLATFORM = Map.ofEntries(known("QM9700", TWIN, 32), known("Q3400", NVOS, 72),
            known("SN5600", CUMULUS, 64), known("SN5610", CUMULUS, 64), known("SN5400", CUMULUS, 64),
            known("SN4700", CUMULUS, 32),
            known("7060X6-64PE", EOS, 64), known("7060DX5-64S", EOS, 64), known("7060DX5-32", EOS, 32),
            known("7060X5-64-OSFP", EOS, 64), known("7060XE7", EOS, 64), known("AIS800-64D", SONIC, 64),
            known("S9321-64E", SONIC, 64), known("S9321-64EO", SONIC, 64), known("QFX5241-64OD", JUNOS, 64),
            known("QFX5241-64QD", JUNOS, 64), known("9364E-SG2-Q", NX_OS, 64), known("9364E-SG2-O", NX_OS, 64),
            known("Z9864F-ON", DELL, 64), known("MCX75310AAS-NEAT", MLX5, 0), known("MCX715105AS-WEAT", MLX5, 0),
            known("CONNECTX-6", MLX5, 0), known("CX6DX-100G", MLX5, 0), known("BLUEFIELD-3", MLX5, 0),
            known("CX8-OSFP", MLX5, 0), known("CX8-QSFP112", MLX5, 0), known("CEDAR7", MLX5, 0), known("P1400GD", BNXT, 0),
            known("POLLARA-400", IONIC, 0));

    private static Map.Entry<String, Known> known(String platform, PortScheme scheme, int cages) {
        return Map.entry(platform, new Known(scheme, cages));
    }

    /** A neutral one, cage and port counted from 1, where the platform's own is not known. */
    static PortScheme of(String platform) {
        Known known = BY_PLATFORM.get(platform);
        return known == null ? NEUTRAL : known.scheme;
    }

    /** Cages of a switch; 0 where not known. */
    static int cages(String platform) {
        Known known = BY_PLATFORM.get(platform);
        return known == null ? 0 : known.cages;
    }

    /** All NICs of a node in one row, as its operating system lists them. */
    private static PortScheme nic(String prefix, String source, Confidence confidence) {
        return new PortScheme(prefix + "N", (cage, port, ports) -> prefix + (cage * ports + port), null, source, confidence);
    }
}
