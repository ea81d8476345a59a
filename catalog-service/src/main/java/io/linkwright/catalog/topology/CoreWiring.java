package io.linkwright.catalog.topology;

import io.linkwright.contracts.catalog.Design.Layer;
import io.linkwright.contracts.catalog.Design.Layout;

/**
 * Links from spines to cores. A set of cores serves the spines of like place in all groups, so that any two groups meet
 * there. Where a spine's uplinks divide evenly by the cores of its set, every pair has as many links, side by
 * side; otherwise they go round the cores in turn, and pairs differ by one link at most.
 */
final class CoreWiring implements Wiring {

    private final Layout layout;
    private final int groups;
    private final int groupSpines;
    private final int placesPerSet;
    private final int coresPerSet;

    CoreWiring(Layout layout) {
        this.layout = layout;
        groups = (layout.leaf().chassis() + layout.leavesPerGroup() - 1) / layout.leavesPerGroup();
        groupSpines = layout.spine().chassis() / groups;
        placesPerSet = groupSpines / layout.coreSets();
        coresPerSet = layout.core().chassis() / layout.coreSets();
    }

    @Override
    public long links() {
        return (long) layout.planes() * layout.spine().chassis() * layout.spine().uplinks();
    }

    @Override
    public void forEach(LinkVisitor visitor) {
        Layer spine = layout.spine();
        Layer core = layout.core();
        boolean even = spine.uplinks() % coresPerSet == 0;
        int perPair = Math.max(1, spine.uplinks() / coresPerSet);
        for (int near = 0; near < layout.planes() * spine.chassis(); near++) {
            int inPlane = near % spine.chassis();
            int place = inPlane % groupSpines;
            int firstCore = near / spine.chassis() * core.chassis() + place / placesPerSet * coresPerSet;
            int order = place % placesPerSet * groups + inPlane / groupSpines;
            for (int up = 0; up < spine.uplinks(); up++) {
                int turn = order * spine.uplinks() + up;
                int far = even ? up / perPair : turn % coresPerSet;
                int down = even ? order * perPair + up % perPair : turn / coresPerSet;
                visitor.link(near, spine.firstUpCage() + up / spine.upCagePorts(), up % spine.upCagePorts(), firstCore + far,
                        down / core.downCagePorts(), down % core.downCagePorts());
            }
        }
    }
}
