package io.linkwright.catalog.schedule;

import java.nio.charset.StandardCharsets;

/** The names of all ports of one platform at one speed, encoded once. */
final class PortTable {

    private final int portsPerCage;
    private final byte[][] names;
    private final byte[][] flags;

    /** @param cages how many the wiring uses at most */
    PortTable(String platform, int cages, int portsPerCage) {
        this.portsPerCage = portsPerCage;
        PortScheme scheme = PortScheme.of(platform);
        names = new byte[cages * portsPerCage][];
        flags = new byte[cages * portsPerCage][];
        for (int i = 0; i < names.length; i++) {
            int cage = i / portsPerCage;
            int port = i % portsPerCage;
            names[i] = CsvCell.of(scheme.form().port(cage, port, portsPerCage));
            flags[i] = ByteSink.bytes((cage + 1) + (portsPerCage == 1 ? "" : "/" + (port + 1)));
        }
    }

    /** As the platform calls it. */
    byte[] name(int cage, int port) {
        return names[cage * portsPerCage + port];
    }

    /** As it stands on a cable flag: cage, and port where the cage holds several, counted from 1. */
    byte[] flag(int cage, int port) {
        return flags[cage * portsPerCage + port];
    }

    String text(int cage, int port) {
        return new String(name(cage, port), StandardCharsets.UTF_8);
    }
}
