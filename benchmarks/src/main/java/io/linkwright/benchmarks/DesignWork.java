package io.linkwright.benchmarks;

import java.io.IOException;
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

import io.linkwright.catalog.design.Catalogue;
import io.linkwright.catalog.design.DesignOutcome;
import io.linkwright.catalog.design.Designer;
import io.linkwright.catalog.reference.ReferenceData;
import io.linkwright.catalog.reference.ReferenceFiles;
import io.linkwright.contracts.catalog.Design;
import io.linkwright.contracts.consultation.ClusterRequest;

/** The example's design, and the floor beside it: writing that design as JSON once, which every caller has to pay anyway. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DesignWork {

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
        request = json.readValue(Files.readAllBytes(Path.of("examples/h200-1024.json")), ClusterRequest.class);
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
