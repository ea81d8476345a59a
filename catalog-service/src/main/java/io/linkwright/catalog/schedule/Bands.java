package io.linkwright.catalog.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

import io.linkwright.catalog.schedule.Band.Box;
import io.linkwright.contracts.catalog.Design.Layout;

/**
 * Puts the chassis of a layer into boxes: nodes by unit, leaves by unit or rail, spines by group, cores by set; all by plane.
 */
final class Bands {

    private static final int FEW = 8;

    private final Layout layout;
    private final Layer layer;

    Bands(Layout layout, Layer layer) {
        this.layout = layout;
        this.layer = layer;
    }

    /** @param place of the layer, 0 for the nodes */
    Band band(int place) {
        if (place > 0 && layer.count() <= FEW) {
            return single();
        }
        return switch (place) {
            case 0 -> nodes();
            case 1 -> leaves();
            case 2 -> inPlanes("s", spineGroups(), layout.spine().chassis(), spineGroups() == 1 ? "Spines" : "Spine group");
            default -> inPlanes("c", layout.coreSets(), layout.core().chassis(), layout.coreSets() == 1 ? "Cores" : "Core set");
        };
    }

    /** So few that each gets a box of its own. */
    private Band single() {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < layer.count(); i++) {
            boxes.add(new Box("x" + layer.role().charAt(0) + i, 0, layer.names().name(i), layer.platform(), 1));
        }
        return new Band(layer, boxes, chassis -> chassis);
    }

    private int spineGroups() {
        return ceil(layout.leaf().chassis(), layout.leavesPerGroup());
    }

    private Band nodes() {
        int unitNodes = layout.dealt() ? layout.nodes() : layout.unitNodes();
        int units = ceil(layout.nodes(), unitNodes);
        List<Box> boxes = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            boxes.add(new Box("n" + unit, 0, units == 1 ? "Nodes" : "Unit " + (unit + 1), layer.platform(),
                    Math.min(unitNodes, layout.nodes() - unit * unitNodes)));
        }
        int managers = layer.count() - layout.nodes();
        if (managers > 0) {
            boxes.add(new Box("m", 0, "Fabric managers", "server", managers));
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
        return numbered("l", units, perPlane, leaf -> leaf / perUnit, units == 1 ? title : title + ", unit");
    }

    /** Leaves numbered rail by rail fall into the groups of their spines: a part of a rail, or one or several whole rails. */
    private Band byRail(int perPlane) {
        int perRail = perPlane / ceil(layout.nodeLinks(), layout.railsPerLeaf());
        int perGroup = layout.leavesPerGroup();
        return inBoxes("l", spineGroups(), perPlane, leaf -> leaf / perGroup, group -> rails(group, perGroup, perRail));
    }

    private static String rails(int group, int perGroup, int perRail) {
        int first = group * perGroup / perRail + 1;
        int last = (group * perGroup + perGroup - 1) / perRail + 1;
        if (perRail % perGroup == 0) {
            return "Rail " + first + (perRail == perGroup ? "" : ", part " + (group % (perRail / perGroup) + 1));
        }
        return perGroup % perRail == 0 ? "Rails " + first + " to " + last : "Leaf group " + (group + 1);
    }

    private Band inPlanes(String id, int groups, int perPlane, String title) {
        int perGroup = ceil(perPlane, Math.max(1, groups));
        return numbered(id, Math.max(1, groups), perPlane, chassis -> chassis / perGroup, title);
    }

    private Band numbered(String id, int groups, int perPlane, IntUnaryOperator groupOf, String title) {
        return inBoxes(id, groups, perPlane, groupOf, group -> title + (groups == 1 ? "" : " " + (group + 1)));
    }

    private Band inBoxes(String id, int groups, int perPlane, IntUnaryOperator groupOf, IntFunction<String> title) {
        int[] counts = new int[groups];
        for (int chassis = 0; chassis < perPlane; chassis++) {
            counts[groupOf.applyAsInt(chassis)]++;
        }
        List<Box> boxes = new ArrayList<>();
        for (int plane = 0; plane < layout.planes(); plane++) {
            for (int group = 0; group < groups; group++) {
                boxes.add(new Box(id + plane + "_" + group, layout.planes() == 1 ? 0 : plane + 1, title.apply(group),
                        layer.platform(), counts[group]));
            }
        }
        return new Band(layer, boxes, chassis -> chassis / perPlane * groups + groupOf.applyAsInt(chassis % perPlane));
    }

    private static int ceil(int all, int each) {
        return (all + each - 1) / each;
    }
}
