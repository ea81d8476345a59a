package io.linkwright.catalog.design;

import io.linkwright.catalog.topology.FabricCounts;
import io.linkwright.contracts.catalog.Design.Layout;

/**
 * How many links run side by side from one cage to one cage throughout a tier. A cable that carries several links from plug to
 * plug needs so many.
 */
final class SideBySide {

    /** @param counts null where the fabric could not be counted: 0, which refuses nothing */
    static int links(FabricCounts counts, int tier) {
        if (counts == null) {
            return 0;
        }
        Layout layout = counts.layout();
        return switch (tier) {
            case 0 -> nodes(layout);
            case 1 -> common(counts.linksPerPair(), layout.leaf().upCagePorts(), layout.spine().downCagePorts());
            default -> {
                int up = layout.spine().uplinks();
                boolean even = up % counts.coresPerSet() == 0;
                yield even ? common(up / counts.coresPerSet(), layout.spine().upCagePorts(), layout.core().downCagePorts())
                        : 1;
            }
        };
    }

    /** The links of a node's cage go to neighbouring ports only where the whole node goes to one switch, in one plane. */
    private static int nodes(Layout layout) {
        boolean oneLeaf = layout.dealt() ? layout.leaf().chassis() == 1
                : layout.railsPerLeaf() >= layout.nodeLinks() && layout.lastRailsPerLeaf() >= layout.nodeLinks();
        return oneLeaf && layout.planes() == 1
                ? common(layout.nodeLinks(), layout.nodeCagePorts(), layout.leaf().downCagePorts())
                : 1;
    }

    private static int common(int a, int b, int c) {
        return divisor(divisor(a, b), c);
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    private SideBySide() {
    }
}
