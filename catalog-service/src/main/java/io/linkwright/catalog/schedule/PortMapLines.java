package io.linkwright.catalog.schedule;

import java.util.List;

/** The port map of one layer, a batch of chassis at a time. */
final class PortMapLines {

    private static final byte[] FREE = ByteSink.bytes("free");
    private static final byte[] SPARE = ByteSink.bytes("free-port");
    private static final byte[] LINKED = ByteSink.bytes("linked");
    private static final byte[] MANAGER = ByteSink.bytes("fabric-manager");
    private static final byte[] SERVER = ByteSink.bytes("server");
    private static final byte[] NOTHING = ByteSink.bytes(",,,,,,\r\n");
    private static final byte[] NO_PEER = ByteSink.bytes(",,,\r\n");

    private final Layer layer;
    private final ByteSink out;
    private final List<TierLinks> tiers;
    private final int portsPerCage;
    private final byte[] role;
    private final byte[] platform;

    PortMapLines(WiredFabric fabric, Layer layer, ByteSink out) {
        this.layer = layer;
        this.out = out;
        tiers = fabric.tiers().stream().filter(tier -> tier.near() == layer || tier.far() == layer).toList();
        portsPerCage = tiers.stream().mapToInt(this::ports).max().orElse(1);
        role = CsvCell.of(layer.role());
        platform = CsvCell.of(layer.platform());
    }

    private int ports(TierLinks tier) {
        return tier.near() == layer ? tier.wiring().nearCagePorts() : tier.wiring().farCagePorts();
    }

    void write(int capacity) {
        int perChassis = Math.max(1, layer.cages() * portsPerCage);
        int batch = Math.min(layer.count(), Math.max(1, capacity / perChassis));
        PortSlots slots = new PortSlots(batch, layer.cages(), portsPerCage);
        for (int first = 0; first < layer.count(); first += batch) {
            slots.fill(first, layer, tiers);
            for (int chassis = first; chassis < Math.min(layer.count(), first + batch); chassis++) {
                for (int cage = 0; cage < layer.cages(); cage++) {
                    cage(slots, chassis, cage);
                }
            }
        }
    }

    private void cage(PortSlots slots, int chassis, int cage) {
        int tier = slots.tierOf(chassis, cage);
        if (tier < 0) {
            start(chassis, cage, FREE);
            out.put(NOTHING);
            return;
        }
        TierLinks links = tiers.get(tier);
        boolean near = links.near() == layer;
        for (int port = 0; port < ports(links); port++) {
            boolean linked = slots.linked(chassis, cage, port);
            start(chassis, cage, linked ? LINKED : SPARE);
            out.put((near ? links.nearPorts() : links.farPorts()).name(cage, port)).put(',');
            module(links, near, chassis, cage);
            if (linked) {
                peer(slots, links, near, chassis, cage, port);
            } else {
                out.put(links.name()).put(NO_PEER);
            }
        }
    }

    private void start(int chassis, int cage, byte[] state) {
        boolean manager = chassis >= layer.own();
        layer.names().name(out, chassis).put(',').put(manager ? MANAGER : role).put(',').put(manager ? SERVER : platform)
                .put(',').decimal(cage + 1).put(',')
                .put(state).put(',');
    }

    private void module(TierLinks links, boolean near, int chassis, int cage) {
        layer.names().name(out, chassis).put('/').put(links.joint().assembly() ? 'p' : 'm').decimal(cage + 1).put(',')
                .put(near ? links.nearPart() : links.farPart()).put(',');
    }

    private void peer(PortSlots slots, TierLinks links, boolean near, int chassis, int cage, int port) {
        int peer = slots.peerChassis(chassis, cage, port);
        int peerCage = slots.peerCage(chassis, cage, port);
        int peerPort = slots.peerPort(chassis, cage, port);
        out.put(links.name()).put(',');
        (near ? links.far() : links.near()).names().name(out, peer).put(',');
        out.put((near ? links.farPorts() : links.nearPorts()).name(peerCage, peerPort)).put(',');
        if (near) {
            links.label(out, chassis, cage, port, peer, peerCage, peerPort);
        } else {
            links.label(out, peer, peerCage, peerPort, chassis, cage, port);
        }
        out.put('\r').put('\n');
    }
}
