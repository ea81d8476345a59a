package io.linkwright.catalog.schedule;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

import io.linkwright.catalog.topology.LinkVisitor;

/**
 * The cable schedule as CSV after RFC 4180: one line per link, in the order of fabrics, tiers and the wiring. Lines are
 * written as the wiring shows the links; none is held, and none allocates.
 */
public final class ScheduleCsv {

    static final String HEADER = "label,fabric,tier,plane,speed_gbps,near_chassis,near_port,near_module,near_part,near_face,"
            + "far_chassis,far_port,far_module,far_part,far_face,cable,cable_part,cable_line,stock_length_m,run_m\r\n";

    private final Wired wired;

    public ScheduleCsv(Wired wired) {
        this.wired = wired;
    }

    /** @throws java.io.UncheckedIOException when {@code out} cannot be written to */
    public void write(OutputStream out) {
        ByteSink sink = new ByteSink(out);
        sink.put(HEADER);
        for (TierLinks tier : wired.tiers()) {
            tier.wiring().wiring().forEach(new Lines(tier, sink));
        }
        sink.finish();
    }

    private static final class Lines implements LinkVisitor {

        private final TierLinks tier;
        private final ByteSink out;
        private final Joint joint;
        private final byte[] common;
        private final byte[] speed;

        private Lines(TierLinks tier, ByteSink out) {
            this.tier = tier;
            this.out = out;
            this.joint = tier.joint();
            common = join(CsvCell.of(tier.fabric().name()), tier.name());
            speed = ByteSink.bytes("," + tier.tier().linkSpeedGbps() + ",");
        }

        @Override
        public void link(int nearChassis, int nearCage, int nearPort, int farChassis, int farCage, int farPort) {
            tier.label(out, nearChassis, nearCage, nearPort, farChassis, farCage, farPort);
            out.put(common);
            int plane = tier.far().names().plane(farChassis);
            if (plane > 0) {
                out.decimal(plane);
            }
            out.put(speed);
            tier.near().names().name(out, nearChassis).put(',').put(tier.nearPorts().name(nearCage, nearPort)).put(',');
            module(tier.near(), nearChassis, nearCage, tier.nearPart(),
                    joint.trunkAtFar() ? joint.branchFace(nearPort) : joint.trunkFace(nearPort));
            tier.far().names().name(out, farChassis).put(',').put(tier.farPorts().name(farCage, farPort)).put(',');
            module(tier.far(), farChassis, farCage, tier.farPart(),
                    joint.trunkAtFar() ? joint.trunkFace(farPort) : joint.branchFace(farPort));
            boolean atFar = joint.trunkAtFar();
            int trunkChassis = atFar ? farChassis : nearChassis;
            int trunkCage = atFar ? farCage : nearCage;
            int trunkPort = atFar ? farPort : nearPort;
            cable(atFar ? tier.far() : tier.near(), trunkChassis, trunkCage, trunkPort);
            double runM = tier.runs().lengthM(nearChassis, farChassis);
            int stock = tier.runs().stock(runM, trunkChassis, trunkCage, trunkPort);
            out.put(',').put(tier.runs().part(stock)).put(',').decimal(joint.branch(trunkPort) + 1).put(',')
                    .put(tier.runs().stockLength(stock)).put(',').metres(runM).put('\r').put('\n');
        }

        /** Plugs of a cable assembly are no modules: that part is in the cable's columns. */
        private void module(Layer layer, int chassis, int cage, byte[] part, int face) {
            if (joint.assembly()) {
                out.put(',').put(',').put(',');
                return;
            }
            layer.names().name(out, chassis).put('/').put('m').decimal(cage + 1).put(',').put(part).put(',')
                    .decimal(face + 1).put(',');
        }

        /** Named after the connector that it is plugged into at its trunk end, because no two cables share one. */
        private void cable(Layer layer, int chassis, int cage, int port) {
            if (joint.assembly()) {
                layer.names().name(out, chassis).put('/').put('a').decimal(cage + 1);
                return;
            }
            for (int i = 0; i < joint.cablesPerLink(); i++) {
                if (i > 0) {
                    out.put(' ');
                }
                layer.names().name(out, chassis).put('/').put('m').decimal(cage + 1).put('/').put('f')
                        .decimal(joint.trunkFace(port) + i + 1);
            }
        }

        private static byte[] join(byte[]... cells) {
            ByteArrayOutputStream joined = new ByteArrayOutputStream();
            for (byte[] cell : cells) {
                joined.write(',');
                joined.writeBytes(cell);
            }
            joined.write(',');
            return joined.toByteArray();
        }
    }
}
