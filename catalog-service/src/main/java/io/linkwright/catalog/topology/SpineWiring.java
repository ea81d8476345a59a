package io.linkwright.catalog.topology;

import io.linkwright.contracts.catalog.Design.Layer;
import io.linkwright.contracts.catalog.Design.Layout;

/** Links from every leaf to every spine of its group, the links of a pair side by side at both ends. */
final class SpineWiring implements Wiring {

    private final Layout layout;
    private final int groupSpines;
    private final int perPair;

    SpineWiring(Layout layout) {
        this.layout = layout;
        int groups = (layout.leaf().chassis() + layout.leavesPerGroup() - 1) / layout.leavesPerGroup();
        groupSpines = layout.spine().chassis() / groups;
        perPair = layout.leaf().uplinks() / groupSpines;
    }

    @Override
    public long links() {
        return (long) layout.planes() * layout.leaf().chassis() * layout.leaf().uplinks();
    }

    @Override
    public void forEach(LinkVisitor visitor) {
        Layer leaf = layout.leaf();
        Layer spine = layout.spine();
        for (int near = 0; near < layout.planes() * leaf.chassis(); near++) {
            int plane = near / leaf.chassis();
            int inPlane = near % leaf.chassis();
            int firstSpine = plane * spine.chassis() + inPlane / layout.leavesPerGroup() * groupSpines;
            int place = inPlane % layout.leavesPerGroup();
            for (int up = 0; up < leaf.uplinks(); up++) {
                int down = place * perPair + up % perPair;
                visitor.link(near, leaf.firstUpCage() + up / leaf.upCagePorts(), up % leaf.upCagePorts(),
                        firstSpine + up / perPair, down / spine.downCagePorts(), down % spine.downCagePorts());
            }
        }
    }
}
