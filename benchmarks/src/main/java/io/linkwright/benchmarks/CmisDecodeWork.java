package io.linkwright.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import io.linkwright.optics.cmis.audit.Audit;
import io.linkwright.optics.cmis.audit.Finding;
import io.linkwright.optics.cmis.audit.PartClaims;
import io.linkwright.optics.cmis.decode.CmisModule;
import io.linkwright.optics.cmis.decode.ModuleDecoder;
import io.linkwright.optics.cmis.dump.Dump;
import io.linkwright.optics.cmis.dump.DumpReader;
import io.linkwright.optics.cmis.memory.F16;
import io.linkwright.optics.cmis.memory.ModuleMemory;
import io.linkwright.optics.cmis.memory.PageAddress;
import io.linkwright.optics.cmis.synthesis.DumpWriter;
import io.linkwright.optics.cmis.synthesis.MemoryWriter;
import io.linkwright.optics.cmis.synthesis.SampleModule;

/**
 * The decode of a full memory: lower, 00h, 01h, 02h, 04h, 10h to 15h, and a full group of 64 observables with samples,
 * thresholds and
 * flags; 64 memories in turn, so that no decode repeats the one before. The floor beside it is one pass that sums all their
 * bytes.
 *
 * <p>
 * All fields are read into the result, texts included. Made only when asked for, and so not measured: names of codes and flags
 * (by
 * table), and dBm (from microwatts). The dump as a file and the audit are measured by themselves.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CmisDecodeWork {

    private static final int MEMORIES = 64;
    private static final int OBSERVABLES = 64;
    private static final int[] TYPES = { 5, 6, 7, 8, 15, 16, 23, 24 };

    private final List<ModuleMemory> memories = new ArrayList<>();
    private byte[][] bytes;
    private byte[] dump;
    private CmisModule decoded;
    private int turn;

    @Setup
    public void prepare() {
        bytes = new byte[MEMORIES][];
        for (int i = 0; i < MEMORIES; i++) {
            ModuleMemory memory = full(i);
            memories.add(memory);
            bytes[i] = bytesOf(memory);
        }
        dump = DumpWriter.binary(memories.get(0));
        decoded = ModuleDecoder.decode(memories.get(0));
        if (decoded.vdm().get(0).observables().size() != OBSERVABLES || decoded.banks().get(0).tunings().size() != 8
                || decoded.checksums().stream().anyMatch(it -> !it.right())) {
            throw new IllegalStateException("the memory is not full: " + decoded);
        }
    }

    private static ModuleMemory full(int seed) {
        MemoryWriter writer = SampleModule.OSFP_800G_2XDR4_2.writer();
        writer.lower().u16(14, 50 * 256 + seed);
        writer.page(0).text(166, 16, "SYNTH%07d".formatted(seed));
        writer.page(4).u16(128, 0xff).u16(200, 100);
        writer.page(0x12).u32(168, 193_100_000L + seed);
        for (int i = 0; i < OBSERVABLES; i++) {
            writer.observable(i + 1, TYPES[i % TYPES.length], i / TYPES.length + 1, i % 16, F16.encode(1e-8 * (i + seed + 1)));
        }
        return writer.memory();
    }

    private static byte[] bytesOf(ModuleMemory memory) {
        List<byte[]> pages = new ArrayList<>(List.of(memory.lower().bytes()));
        for (PageAddress each : memory.pages()) {
            pages.add(memory.page(each.bank(), each.page()).bytes());
        }
        byte[] all = new byte[pages.size() * 128];
        for (int i = 0; i < pages.size(); i++) {
            System.arraycopy(pages.get(i), 0, all, i * 128, 128);
        }
        return all;
    }

    @Benchmark
    public CmisModule decode() {
        return ModuleDecoder.decode(memories.get((turn++ & Integer.MAX_VALUE) % MEMORIES));
    }

    @Benchmark
    public int floor() {
        int sum = 0;
        for (byte each : bytes[(turn++ & Integer.MAX_VALUE) % MEMORIES]) {
            sum += each;
        }
        return sum;
    }

    /** A binary dump to the memory. */
    @Benchmark
    public Dump read() {
        return DumpReader.read(dump);
    }

    /** Every rule on a decoded module. */
    @Benchmark
    public List<Finding> audit() {
        return Audit.of(decoded, PartClaims.NONE);
    }
}
