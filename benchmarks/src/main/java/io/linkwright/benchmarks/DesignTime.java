package io.linkwright.benchmarks;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

import picocli.CommandLine.Command;

/** Designs of 1,024 GPUs in two tiers and of 65,536 in three, in a warm process, as a ratio to writing the result as JSON. */
@Command(name = "design", description = "Designs of 1,024 and 65,536 GPUs, warm, as a ratio to writing the result as JSON.")
final class DesignTime implements Callable<Integer> {

    private static final Map<String, Double> LIMITS_US = new TreeMap<>(Map.of("1024", 2000.0, "65536", 20_000.0));

    @Override
    public Integer call() throws RunnerException {
        Options options = new OptionsBuilder().include(DesignWork.class.getName()).forks(1).warmupIterations(3)
                .warmupTime(TimeValue.seconds(2)).measurementIterations(5).measurementTime(TimeValue.seconds(2)).build();
        Collection<RunResult> results = new Runner(options).run();
        boolean within = true;
        for (Map.Entry<String, Double> limit : LIMITS_US.entrySet()) {
            double design = score(results, "design", limit.getKey());
            double floor = score(results, "floor", limit.getKey());
            System.out.printf("%ndesign of %s GPUs   %.0f us (at most %.0f us)%n", limit.getKey(), design, limit.getValue());
            System.out.printf("floor (result as JSON)  %.0f us%nratio                   %.2f%n", floor, design / floor);
            within &= design <= limit.getValue();
        }
        return within ? 0 : 1;
    }

    private static double score(Collection<RunResult> results, String method, String gpus) {
        return results.stream().filter(it -> it.getParams().getBenchmark().endsWith("." + method))
                .filter(it -> it.getParams().getParam("gpus").equals(gpus)).findFirst().orElseThrow()
                .getPrimaryResult().getScore();
    }
}
