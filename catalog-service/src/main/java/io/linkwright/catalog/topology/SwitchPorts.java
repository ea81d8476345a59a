package io.linkwright.catalog.topology;

/**
 * What a switch gives in its place in a fabric. A cage runs links downwards or links upwards, never both.
 *
 * @param downPerCage links towards the nodes that one cage splits into
 * @param upPerCage links upwards that one cage splits into
 */
public record SwitchPorts(int cages, int downGbps, int downPerCage, int upGbps, int upPerCage) {

    /** A switch with nothing above it. */
    public static SwitchPorts topmost(int cages, int gbps, int perCage) {
        return new SwitchPorts(cages, gbps, perCage, gbps, perCage);
    }

    /** Links downwards where all cages run them. */
    int allDown() {
        return cages * downPerCage;
    }

    /** Uplinks that {@code down} links need, at least one. */
    int uplinksFor(int down, double oversubscription) {
        double capacity = (double) down * downGbps / upGbps / oversubscription;
        // A ratio such as 64 / 3 must not be rounded up by the last bit of its division.
        return Math.max(1, (int) Math.ceil(capacity - 1e-9));
    }

    /** The most links downwards beside which the cages still hold the uplinks they need; 0 when there are none. */
    int mostDown(double oversubscription) {
        int down = allDown();
        while (down > 0 && !holds(down, uplinksFor(down, oversubscription))) {
            down--;
        }
        return down;
    }

    boolean holds(int down, int up) {
        return firstUpCage(down) + ceil(up, upPerCage) <= cages;
    }

    /** First cage behind those of {@code down} links. */
    int firstUpCage(int down) {
        return ceil(down, downPerCage);
    }

    static int ceil(long links, long perUnit) {
        return (int) ((links + perUnit - 1) / perUnit);
    }
}
