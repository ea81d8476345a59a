package io.linkwright.catalog.schedule;

import java.io.OutputStream;

/**
 * The port map as CSV after RFC 4180: chassis by chassis and cage by cage, one line per port with what it goes to, and one
 * for each cage that stays free. Memory does not grow with the fabric: the wiring is walked again for every batch of chassis
 * that fits the table of ports.
 */
public final class PortMapCsv {

    static final String HEADER = "chassis,role,platform,cage,state,port,module,part,tier,peer_chassis,peer_port,label\r\n";

    private final Wired wired;
    private final int capacity;

    public PortMapCsv(Wired wired) {
        this(wired, 1 << 18);
    }

    /** @param capacity ports that the table holds at least */
    PortMapCsv(Wired wired, int capacity) {
        this.wired = wired;
        this.capacity = capacity;
    }

    /** @throws java.io.UncheckedIOException when {@code out} cannot be written to */
    public void write(OutputStream out) {
        ByteSink sink = new ByteSink(out);
        sink.put(HEADER);
        for (WiredFabric fabric : wired.fabrics()) {
            for (Layer layer : fabric.layers()) {
                new PortMapLines(fabric, layer, sink).write(capacity);
            }
        }
        sink.finish();
    }
}
