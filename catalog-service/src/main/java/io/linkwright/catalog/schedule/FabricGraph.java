package io.linkwright.catalog.schedule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.linkwright.catalog.schedule.Band.Box;
import io.linkwright.catalog.topology.LinkVisitor;

/** One fabric as a cluster of a graph. */
final class FabricGraph {

    private static final byte[] BETWEEN = ByteSink.bytes(" -- ");

    private final WiredFabric fabric;
    private final int index;
    private final Detail detail;
    private final ByteSink out;
    private final FabricShape shape;

    FabricGraph(WiredFabric fabric, int index, Detail detail, ByteSink out) {
        this.fabric = fabric;
        this.index = index;
        this.detail = detail;
        this.out = out;
        shape = FabricShape.of(fabric);
    }

    void write() {
        out.put("  subgraph " + FabricDot.quoted("cluster_" + index) + " {\n    label="
                + FabricDot.quoted(fabric.fabric().name() + " (" + fabric.fabric().topology() + ")") + "\n");
        for (Band band : shape.bands()) {
            if (detail == Detail.GROUPS) {
                boxes(band);
            } else {
                chassis(band);
            }
        }
        out.put("  }\n");
        List<TierLinks> tiers = fabric.tiers();
        for (int i = 0; i < tiers.size(); i++) {
            switch (detail) {
                case LINKS -> tiers.get(i).wiring().wiring().forEach(new Lines(tiers.get(i)));
                case CHASSIS -> pairs(tiers.get(i));
                case GROUPS -> bundles(i);
            }
        }
    }

    private void boxes(Band band) {
        for (Box box : band.boxes()) {
            out.put("    " + id(box) + " [ label="
                    + FabricDot.lines(box.lines()) + " ]\n");
        }
    }

    private String id(Box box) {
        return FabricDot.quoted("f" + index + "_" + box.id());
    }

    private void chassis(Band band) {
        for (int i = 0; i < band.boxes().size(); i++) {
            Box box = band.boxes().get(i);
            out.put("    subgraph " + FabricDot.quoted("cluster_" + index + "_" + box.id()) + " {\n      label="
                    + FabricDot.lines(box.lines()) + "\n");
            for (int chassis = 0; chassis < band.layer().count(); chassis++) {
                if (band.boxOf().applyAsInt(chassis) == i) {
                    band.layer().names().name(out.put("      \""), chassis).put("\"\n");
                }
            }
            out.put("    }\n");
        }
    }

    private void bundles(int tier) {
        for (Bundle bundle : shape.bundles().get(tier)) {
            out.put("  " + id(shape.bands().get(tier).boxes().get(bundle.nearBox())) + " -- "
                    + id(shape.bands().get(tier + 1).boxes().get(bundle.farBox())) + " [ label=\"" + bundle.links() + "\" ]\n");
        }
    }

    /** A wiring shows the links of one near chassis after the other, so that only the pairs of one need to be counted. */
    private void pairs(TierLinks tier) {
        Map<Integer, Integer> counts = new TreeMap<>();
        int[] current = { -1 };
        tier.wiring().wiring().forEach((near, nearCage, nearPort, far, farCage, farPort) -> {
            if (near != current[0]) {
                pairs(tier, current[0], counts);
                current[0] = near;
            }
            counts.merge(far, 1, Integer::sum);
        });
        pairs(tier, current[0], counts);
    }

    private void pairs(TierLinks tier, int near, Map<Integer, Integer> counts) {
        counts.forEach((far, links) -> {
            ends(tier, near, far);
            if (links > 1) {
                out.put(" [ label=\"").decimal(links).put("\" ]");
            }
            out.put('\n');
        });
        counts.clear();
    }

    private void ends(TierLinks tier, int near, int far) {
        tier.near().names().name(out.put("  \""), near).put('"').put(BETWEEN);
        tier.far().names().name(out.put('"'), far).put('"');
    }

    private final class Lines implements LinkVisitor {

        private final TierLinks tier;

        private Lines(TierLinks tier) {
            this.tier = tier;
        }

        @Override
        public void link(int nearChassis, int nearCage, int nearPort, int farChassis, int farCage, int farPort) {
            ends(tier, nearChassis, farChassis);
            out.put(" [ taillabel=\"").put(tier.nearPorts().name(nearCage, nearPort)).put("\" headlabel=\"")
                    .put(tier.farPorts().name(farCage, farPort)).put("\" ]\n");
        }
    }
}
