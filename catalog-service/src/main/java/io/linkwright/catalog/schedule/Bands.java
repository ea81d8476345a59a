package io.linkwright.catalog.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

import io.linkwright.catalog.schedule.Band.Box;
import io.linkwright.contracts.catalog.Design.Layout;

/**
 * Puts the chassis of a layer into boxes: nodes by unit, leaves by unit or rail, spines by group, cores by set; all by plane.
 */
final class Bands {

    private final Layout layout;
    private final Layer layer;

    Bands(Layout layout, Layer layer) {
        this.layout = layout;
        this.layer = layer;
    }

    /** @param place of the layer, 0 for the nodes */
    Band band(int place) {
        return switch (place) {
            case 0 -> nodes();
            case 1 -> leaves();
            case 2 -> inPlanes("s", spineGroups(), layout.spine().chassis(), spineGroups() == 1 ? "Spines" : "Spine group");
            default -> inPlanes("c", layout.coreSets(), layout.core().chassis(), layout.coreSets() == 1 ? "Cores" : "Core set");
        };
    }

    private int spineGroups() {
        return ceil(layout.leaf().chassis(), layout.leavesPerGroup());
    }

    private Band nodes() {
        int unitNodes = layout.dealt() ? layout.nodes() : layout.unitNodes();
        int units = ceil(layout.nodes(), unitNodes);
        List<Box> boxes = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            boxes.add(new Box("n" + unit, units == 1 ? "Nodes" : "Unit " + (unit + 1), layer.platform(),
                    Math.min(unitNodes, layout.nodes() - unit * unitNodes)));
        }
        int managers = layer.count() - layout.nodes();
        if (managers > 0) {
            boxes.add(new Box("m", "Fabric managers", "server", managers));
        }
        return new Band(layer, boxes, node -> node >= layout.nodes() ? units : node / unitNodes);
    }

    private Band leaves() {
        int perPlane = layout.leaf().chassis();
        String title = layer.role().equals("leaf") ? "Leaves" : "Switches";
        if (layout.dealt()) {
            return inPlanes("l", 1, perPlane, title);
        }
        if (layout.leavesByRail()) {
            return byRail(perPlane);
        }
        int perUnit = ceil(layout.nodeLinks(), layout.railsPerLeaf());
        int units = ceil(perPlane, perUnit);
        return inBoxes("l", units, perPlane, leaf -> leaf / perUnit, units == 1 ? title : title + " of unit");
    }

    /** Leaves numbered rail by rail fall into the groups of their spines; such a group seldom holds more than one rail. */
    private Band byRail(int perPlane) {
        int rails = ceil(layout.nodeLinks(), layout.railsPerLeaf());
        int perRail = perPlane / rails;
        int groups = spineGroups();
        boolean withinRail = perRail % layout.leavesPerGroup() == 0;
        boolean wholeRail = perRail == layout.leavesPerGroup();
        if (!withinRail) {
            return inBoxes("l", groups, perPlane, leaf -> leaf / layout.leavesPerGroup(), "Leaf group");
        }
        int parts = perRail / layout.leavesPerGroup();
        Band plain = inBoxes("l", groups, perPlane, leaf -> leaf / layout.leavesPerGroup(), "Rail");
        if (wholeRail) {
            return plain;
        }
        List<Box> named = new ArrayList<>();
        for (int i = 0; i < plain.boxes().size(); i++) {
            Box box = plain.boxes().get(i);
            int group = i % groups;
            named.add(new Box(box.id(), plane(i / groups) + "Rail " + (group / parts + 1) + ", part " + (group % parts + 1),
                    box.what(), box.count()));
        }
        return new Band(layer, named, plain.boxOf());
    }

    private Band inPlanes(String id, int groups, int perPlane, String title) {
        int perGroup = ceil(perPlane, Math.max(1, groups));
        return inBoxes(id, Math.max(1, groups), perPlane, chassis -> chassis / perGroup, title);
    }

    private Band inBoxes(String id, int groups, int perPlane, IntUnaryOperator groupOf, String title) {
        int[] counts = new int[groups];
        for (int chassis = 0; chassis < perPlane; chassis++) {
            counts[groupOf.applyAsInt(chassis)]++;
        }
        List<Box> boxes = new ArrayList<>();
        for (int plane = 0; plane < layout.planes(); plane++) {
            for (int group = 0; group < groups; group++) {
                boxes.add(new Box(id + plane + "_" + group, plane(plane) + title + (groups == 1 ? "" : " " + (group + 1)),
                        layer.platform(), counts[group]));
            }
        }
        return new Band(layer, boxes, chassis -> chassis / perPlane * groups + groupOf.applyAsInt(chassis % perPlane));
    }

    private String plane(int plane) {
        return layout.planes() == 1 ? "" : "Plane " + (plane + 1) + ": ";
    }

    private static int ceil(int all, int each) {
        return (all + each - 1) / each;
    }
}
