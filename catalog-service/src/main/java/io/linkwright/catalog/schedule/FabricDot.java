package io.linkwright.catalog.schedule;

import java.io.OutputStream;
import java.util.List;

/** The design as a graph for Graphviz, with a cluster for each fabric and within it for each group of chassis. Streamed. */
public final class FabricDot {

    private final Wired wired;
    private final Detail asked;

    /** @param detail null for what can be read at the size of each fabric */
    public FabricDot(Wired wired, Detail detail) {
        this.wired = wired;
        this.asked = detail;
    }

    /** @throws java.io.UncheckedIOException when {@code out} cannot be written to */
    public void write(OutputStream out) {
        ByteSink sink = new ByteSink(out);
        sink.put("graph fabric {\n  label=").put(quoted(wired.design().title())).put("\n  labelloc=t\n  rankdir=BT\n"
                + "  ranksep=1.2\n  fontname=\"Helvetica\"\n  node [ shape=box fontname=\"Helvetica\" fontsize=10 ]\n"
                + "  edge [ fontname=\"Helvetica\" fontsize=8 ]\n");
        List<WiredFabric> fabrics = wired.fabrics();
        for (int i = 0; i < fabrics.size(); i++) {
            Detail detail = asked == null ? Detail.readable(fabrics.get(i)) : asked;
            new FabricGraph(fabrics.get(i), i, detail, sink).write();
        }
        sink.put("}\n");
        sink.finish();
    }

    /** A quoted identifier of DOT; a backslash would begin an escape of Graphviz's. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A quoted identifier of several lines. */
    static String lines(List<String> lines) {
        return quoted(String.join("\n", lines)).replace("\n", "\\n");
    }
}
