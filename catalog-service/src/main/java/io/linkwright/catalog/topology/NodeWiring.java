package io.linkwright.catalog.topology;

import io.linkwright.contracts.catalog.Design.Layout;

/** Links of nodes that stand in units, NIC by NIC to the leaves of their unit, in every plane alike; then the managers'. */
final class NodeWiring implements Wiring {

    private final Layout layout;
    private final int slots;
    private final int units;
    private final int leavesPerUnit;

    NodeWiring(Layout layout) {
        this.layout = layout;
        slots = layout.nodes() + (layout.managerLinks() > 0 ? 1 : 0);
        units = (slots + layout.unitNodes() - 1) / layout.unitNodes();
        leavesPerUnit = (layout.nodeLinks() + layout.railsPerLeaf() - 1) / layout.railsPerLeaf();
    }

    @Override
    public long links() {
        return ((long) layout.nodes() * layout.nodeLinks() + layout.managerLinks()) * layout.planes();
    }

    @Override
    public void forEach(LinkVisitor visitor) {
        for (int node = 0; node < layout.nodes(); node++) {
            for (int rail = 0; rail < layout.nodeLinks(); rail++) {
                links(visitor, node, rail, node, rail);
            }
        }
        for (int link = 0; link < layout.managerLinks(); link++) {
            links(visitor, layout.nodes() + link / 2, link % 2, layout.nodes(), link);
        }
    }

    private void links(LinkVisitor visitor, int chassis, int link, int slot, int rail) {
        int unit = slot / layout.unitNodes();
        boolean last = unit == units - 1;
        int together = last ? layout.lastRailsPerLeaf() : layout.railsPerLeaf();
        int leafOfUnit = rail / together;
        int leaf = layout.leavesByRail() ? leafOfUnit * units + unit : unit * leavesPerUnit + leafOfUnit;
        int inUnit = slot - unit * layout.unitNodes();
        int port;
        if (together >= layout.nodeLinks()) {
            port = inUnit * layout.nodeLinks() + rail;
        } else {
            int unitSlots = last ? slots - unit * layout.unitNodes() : layout.unitNodes();
            int first = leafOfUnit * together;
            // The managers' slot has no links on the last rails; the ports close up.
            int missing = last && layout.managerLinks() > 0 ? Math.max(0, rail - Math.max(first, layout.managerLinks())) : 0;
            port = (rail - first) * unitSlots + inUnit - missing;
        }
        int perCage = layout.leaf().downCagePorts();
        for (int plane = 0; plane < layout.planes(); plane++) {
            int nearPort = link * layout.planes() + plane;
            visitor.link(chassis, nearPort / layout.nodeCagePorts(), nearPort % layout.nodeCagePorts(),
                    plane * layout.leaf().chassis() + leaf, port / perCage, port % perCage);
        }
    }
}
