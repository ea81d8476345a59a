package io.linkwright.benchmarks;

import java.util.Collection;
import java.util.concurrent.Callable;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

import picocli.CommandLine.Command;

/** Decodes of a full module memory on one core in a warm process, as a ratio to summing its bytes once. */
@Command(name = "cmis", description = "Decodes of a full module memory on one core, as a ratio to summing its bytes once.")
final class CmisDecode implements Callable<Integer> {

    private static final double DECODES_PER_SECOND = 200_000;

    @Override
    public Integer call() throws RunnerException {
        Options options = new OptionsBuilder().include(CmisDecodeWork.class.getName()).forks(1).threads(1).warmupIterations(3)
                .warmupTime(TimeValue.seconds(2)).measurementIterations(5).measurementTime(TimeValue.seconds(2))
                .jvmArgsAppend("-XX:+UseSerialGC").addProfiler(GCProfiler.class).build();
        Collection<RunResult> results = new Runner(options).run();
        double decodeNs = score(results, "decode");
        double floorNs = score(results, "floor");
        double perSecond = 1e9 / decodeNs;
        System.out.printf("%ndecode of a full memory  %.0f ns, %,.0f a second (at least %,.0f)%n", decodeNs, perSecond,
                DECODES_PER_SECOND);
        System.out.printf("floor (bytes summed)     %.0f ns%nratio                    %.1f%n", floorNs, decodeNs / floorNs);
        System.out.printf("allocated                %,.0f bytes a decode%n", allocated(result(results, "decode")));
        System.out.printf("binary dump to memory    %.0f ns%naudit, every rule        %.0f ns%n", score(results, "read"),
                score(results, "audit"));
        return perSecond >= DECODES_PER_SECOND ? 0 : 1;
    }

    private static double allocated(RunResult result) {
        String norm = result.getSecondaryResults().keySet().stream().filter(key -> key.endsWith("gc.alloc.rate.norm"))
                .findFirst()
                .orElseThrow();
        return result.getSecondaryResults().get(norm).getScore();
    }

    private static double score(Collection<RunResult> results, String method) {
        return result(results, method).getPrimaryResult().getScore();
    }

    private static RunResult result(Collection<RunResult> results, String method) {
        return results.stream().filter(it -> it.getParams().getBenchmark().endsWith("." + method)).findFirst().orElseThrow();
    }
}
