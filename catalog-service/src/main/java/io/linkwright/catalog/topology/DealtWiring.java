package io.linkwright.catalog.topology;

import io.linkwright.contracts.catalog.Design.Layout;

/** Links of nodes that go round the switches in turn, so that every node reaches as many switches as it has links. */
record DealtWiring(Layout layout) implements Wiring {

    @Override
    public long links() {
        return (long) layout.nodes() * layout.nodeLinks();
    }

    @Override
    public void forEach(LinkVisitor visitor) {
        int switches = layout.leaf().chassis();
        int perCage = layout.leaf().downCagePorts();
        for (int node = 0; node < layout.nodes(); node++) {
            for (int link = 0; link < layout.nodeLinks(); link++) {
                long turn = (long) node * layout.nodeLinks() + link;
                int port = (int) (turn / switches);
                visitor.link(node, link / layout.nodeCagePorts(), link % layout.nodeCagePorts(), (int) (turn % switches),
                        port / perCage, port % perCage);
            }
        }
    }
}
