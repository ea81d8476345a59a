package io.linkwright.catalog.schedule;

import java.util.Arrays;
import java.util.List;

/** What each port of a batch of chassis goes to, one number per port. */
final class PortSlots {

    private final int cages;
    private final int portsPerCage;
    /** 0 where nothing goes; otherwise tier + 1 (8 bits), peer's chassis (32), cage (16) and port (8) from the top. */
    private final long[] slots;
    private int first;

    PortSlots(int chassis, int cages, int portsPerCage) {
        this.cages = cages;
        this.portsPerCage = portsPerCage;
        slots = new long[chassis * cages * portsPerCage];
    }

    /** Walks all tiers of the layer for the batch that begins at {@code firstChassis}. */
    void fill(int firstChassis, Layer layer, List<TierLinks> tiers) {
        first = firstChassis;
        Arrays.fill(slots, 0);
        int chassis = slots.length / Math.max(1, cages * portsPerCage);
        for (int i = 0; i < tiers.size(); i++) {
            TierLinks tier = tiers.get(i);
            long mark = (long) (i + 1) << 56;
            boolean near = tier.near() == layer;
            tier.wiring().wiring().forEach((nearChassis, nearCage, nearPort, farChassis, farCage, farPort) -> {
                int mine = (near ? nearChassis : farChassis) - firstChassis;
                if (mine >= 0 && mine < chassis) {
                    slots[at(near ? nearChassis : farChassis, near ? nearCage : farCage, near ? nearPort : farPort)] = mark
                            | (near ? peer(farChassis, farCage, farPort) : peer(nearChassis, nearCage, nearPort));
                }
            });
        }
    }

    private static long peer(int chassis, int cage, int port) {
        return (long) chassis << 24 | (long) cage << 8 | port;
    }

    private int at(int chassis, int cage, int port) {
        return ((chassis - first) * cages + cage) * portsPerCage + port;
    }

    /** The tier whose module sits in the cage; negative where nothing is plugged in. */
    int tierOf(int chassis, int cage) {
        for (int port = 0; port < portsPerCage; port++) {
            long slot = slots[at(chassis, cage, port)];
            if (slot != 0) {
                return (int) (slot >>> 56) - 1;
            }
        }
        return -1;
    }

    boolean linked(int chassis, int cage, int port) {
        return slots[at(chassis, cage, port)] != 0;
    }

    int peerChassis(int chassis, int cage, int port) {
        return (int) (slots[at(chassis, cage, port)] >>> 24);
    }

    int peerCage(int chassis, int cage, int port) {
        return (int) (slots[at(chassis, cage, port)] >>> 8) & 0xFFFF;
    }

    int peerPort(int chassis, int cage, int port) {
        return (int) slots[at(chassis, cage, port)] & 0xFF;
    }
}
