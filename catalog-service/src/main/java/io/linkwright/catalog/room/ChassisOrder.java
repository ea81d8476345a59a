package io.linkwright.catalog.room;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import io.linkwright.contracts.catalog.Design.Layout;

/**
 * In which order the chassis of each role take their racks. Leaves of a unit of nodes follow each other, over all planes, so
 * that they can stand near their nodes whatever their numbers; other switches follow each other by their place in their plane.
 * Fabric managers come after the last node.
 */
record ChassisOrder(Map<String, int[]> byRole) {

    static ChassisOrder of(Layout layout) {
        int managers = layout.managerLinks() > 0 ? Racks.ceil(layout.managerLinks(), 2) : 0;
        Map<String, int[]> byRole = new HashMap<>();
        byRole.put(Racks.NODE, numbers(layout.nodes() + managers, chassis -> chassis));
        int leaves = layout.leaf().chassis();
        byRole.put("leaf", numbers(layout.planes() * leaves, chassis -> unit(layout, chassis % leaves)));
        if (layout.spine() != null) {
            int spines = layout.spine().chassis();
            byRole.put("spine", numbers(layout.planes() * spines, chassis -> chassis % spines));
        }
        if (layout.core() != null) {
            int cores = layout.core().chassis();
            byRole.put("core", numbers(layout.planes() * cores, chassis -> chassis % cores));
        }
        return new ChassisOrder(byRole);
    }

    /** In the order of their numbers. */
    static ChassisOrder of(Map<String, Integer> counts) {
        Map<String, int[]> byRole = new HashMap<>();
        counts.forEach((role, count) -> byRole.put(role, numbers(count, chassis -> chassis)));
        return new ChassisOrder(byRole);
    }

    private static int unit(Layout layout, int leaf) {
        int slots = layout.nodes() + (layout.managerLinks() > 0 ? 1 : 0);
        int units = Racks.ceil(slots, layout.unitNodes());
        return layout.leavesByRail() ? leaf % units : leaf / Racks.ceil(layout.nodeLinks(), layout.railsPerLeaf());
    }

    private static int[] numbers(int count, IntUnaryOperator key) {
        return IntStream.range(0, count).boxed()
                .sorted(Comparator.<Integer> comparingInt(key::applyAsInt).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue).toArray();
    }

    int[] of(String role) {
        return byRole.getOrDefault(role, new int[0]);
    }

    int count(String role) {
        return of(role).length;
    }

    int switches() {
        return Racks.SWITCHES.stream().mapToInt(this::count).sum();
    }
}
