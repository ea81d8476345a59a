package io.linkwright.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.design.Catalogue;
import io.linkwright.catalog.design.DesignOutcome;
import io.linkwright.catalog.design.Designer;
import io.linkwright.catalog.reference.ReferenceData;
import io.linkwright.catalog.reference.ReferenceFiles;
import io.linkwright.catalog.schedule.ScheduleCsv;
import io.linkwright.catalog.schedule.Wired;
import io.linkwright.contracts.consultation.ClusterRequest;

/**
 * The cable schedule of 65,536 GPUs in three tiers, 196,608 links, written to a sink that copies every byte as a socket does;
 * and the floor beside it: the same bytes from a ready array into the same sink.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ScheduleWork {

    static final int LINKS = 3 * 65_536;
    private static final int CHUNK = 1 << 16;

    private final Sink sink = new Sink();
    private Wired design;
    private byte[] ready;

    /** Keeps the last bytes only. */
    private static final class Sink extends OutputStream {

        private final byte[] kept = new byte[CHUNK];

        @Override
        public void write(int b) {
            kept[0] = (byte) b;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            System.arraycopy(bytes, offset, kept, 0, length);
        }
    }

    @Setup
    public void prepare() throws IOException {
        ReferenceData reference = ReferenceFiles.read();
        Designer designer = new Designer(
                new Catalogue(reference.products(), reference.platforms(), reference.pmds(), reference.sources()),
                ReferenceFiles.assumptions());
        if (!(designer.design(request()) instanceof DesignOutcome.Proposed proposed)) {
            throw new IllegalStateException("65,536 GPUs cannot be designed");
        }
        design = Wired.of(proposed.design());
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        new ScheduleCsv(design).write(once);
        ready = once.toByteArray();
        long lines = 0;
        for (byte b : ready) {
            lines += b == '\n' ? 1 : 0;
        }
        if (lines != LINKS + 1) {
            throw new IllegalStateException("the schedule has " + lines + " lines");
        }
    }

    /** The 1,024-GPU example with 64 times as many nodes and a third tier. */
    private static ClusterRequest request() throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode tree = (ObjectNode) json.readTree(Files.readAllBytes(Path.of("examples/h200-1024.json")));
        tree.remove("storage");
        ((ObjectNode) tree.get("compute")).put("nodes", 8192).put("topology", "THREE_TIER").put("coreSwitch", "QM9700")
                .put("spineCoreDistanceM", 80);
        return json.treeToValue(tree, ClusterRequest.class);
    }

    @Benchmark
    public byte schedule() {
        new ScheduleCsv(design).write(sink);
        return sink.kept[0];
    }

    @Benchmark
    public byte floor() {
        for (int at = 0; at < ready.length; at += CHUNK) {
            sink.write(ready, at, Math.min(CHUNK, ready.length - at));
        }
        return sink.kept[0];
    }
}
