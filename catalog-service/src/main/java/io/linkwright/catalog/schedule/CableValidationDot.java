package io.linkwright.catalog.schedule;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.linkwright.catalog.topology.LinkVisitor;

/**
 * The design in the form that NVIDIA's UFM Cable Validation Tool compares with a built fabric: an undirected graph of the
 * name {@code network}, one statement per switch with its role, and one per link with the ports of both ends, as its
 * documentation (version 1.6.0, dot file) shows it. Hosts appear only at the ends of links. Streamed.
 */
public final class CableValidationDot {

    private static final Map<String, String> ROLES = Map.of("leaf", "leaf", "spine", "spine", "core", "super_spine",
            "storage-switch", "leaf", "uplink-switch", "spine");

    private final Wired wired;

    public CableValidationDot(Wired wired) {
        this.wired = wired;
    }

    /** @throws java.io.UncheckedIOException when {@code out} cannot be written to */
    public void write(OutputStream out) {
        ByteSink sink = new ByteSink(out);
        sink.put("graph network {\n");
        for (WiredFabric fabric : wired.fabrics()) {
            for (Layer layer : fabric.layers()) {
                switches(layer, sink);
            }
        }
        for (TierLinks tier : wired.tiers()) {
            tier.wiring().wiring().forEach(new Edges(tier, sink));
        }
        sink.put("}\n");
        sink.finish();
    }

    private static void switches(Layer layer, ByteSink out) {
        if (layer.nodes()) {
            return;
        }
        String system = PortScheme.of(layer.platform()).operatingSystem();
        byte[] rest = ByteSink.bytes("\" role=\"" + ROLES.getOrDefault(layer.role(), layer.role()) + "\""
                + (system == null ? "" : " os=\"" + system + "\"") + " ]\n");
        for (int i = 0; i < layer.count(); i++) {
            layer.names().name(out.put('"'), i).put("\" [ label=\"".getBytes(StandardCharsets.US_ASCII));
            layer.names().name(out, i).put(rest);
        }
    }

    /** The switch comes first, and of two switches the lower one. */
    private static final class Edges implements LinkVisitor {

        private static final byte[] BETWEEN = ByteSink.bytes(" -- ");

        private final TierLinks tier;
        private final ByteSink out;

        private Edges(TierLinks tier, ByteSink out) {
            this.tier = tier;
            this.out = out;
        }

        @Override
        public void link(int nearChassis, int nearCage, int nearPort, int farChassis, int farCage, int farPort) {
            byte[] near = tier.nearPorts().name(nearCage, nearPort);
            byte[] far = tier.farPorts().name(farCage, farPort);
            if (tier.near().nodes()) {
                end(tier.far(), farChassis, far).put(BETWEEN);
                end(tier.near(), nearChassis, near).put('\n');
            } else {
                end(tier.near(), nearChassis, near).put(BETWEEN);
                end(tier.far(), farChassis, far).put('\n');
            }
        }

        private ByteSink end(Layer layer, int chassis, byte[] port) {
            return layer.names().name(out.put('"'), chassis).put('"').put(':').put('"').put(port).put('"');
        }
    }
}
