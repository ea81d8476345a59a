package io.linkwright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
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
import io.linkwright.contracts.catalog.Design;
import io.linkwright.contracts.consultation.ClusterRequest;

/**
 * The design of an example, and the floor beside it: writing that design as JSON once, which every caller has to pay anyway.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DesignWork {

    /** GPUs: the example of 1,024, and as many as three tiers of 64 ports hold. */
    @Param({ "1024", "65536" })
    public int gpus;

    private final ObjectMapper json = new ObjectMapper();
    private Designer designer;
    private ClusterRequest request;
    private Design design;

    @Setup
    public void prepare() throws IOException {
        ReferenceData reference = ReferenceFiles.read();
        designer = new Designer(
                new Catalogue(reference.products(), reference.platforms(), reference.pmds(), reference.sources()),
                ReferenceFiles.assumptions());
        Path example = Path.of("examples", gpus == 1024 ? "h200-1024.json" : "dgx-b200-4096-three-tier.json");
        ObjectNode tree = (ObjectNode) json.readTree(Files.readAllBytes(example));
        tree.withObject("/compute").put("nodes", gpus / 8);
        request = json.treeToValue(tree, ClusterRequest.class);
        if (!(designer.design(request) instanceof DesignOutcome.Proposed proposed)) {
            throw new IllegalStateException("the example cannot be designed");
        }
        design = proposed.design();
    }

    @Benchmark
    public DesignOutcome design() {
        return designer.design(request);
    }

    @Benchmark
    public byte[] floor() throws IOException {
        return json.writeValueAsBytes(design);
    }
}
