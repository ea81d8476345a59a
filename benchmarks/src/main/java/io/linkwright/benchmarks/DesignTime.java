package io.linkwright.benchmarks;

import java.util.Collection;
import java.util.concurrent.Callable;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

import picocli.CommandLine.Command;

/** Design of the 1,024-GPU example in a warm process, as a ratio to writing the result as JSON. */
@Command(name = "design", description = "Design of the example, warm, as a ratio to writing its result as JSON.")
final class DesignTime implements Callable<Integer> {

    private static final double LIMIT_US = 5000;

    @Override
    public Integer call() throws RunnerException {
        Options options = new OptionsBuilder().include(DesignWork.class.getName()).forks(1).warmupIterations(3)
                .warmupTime(TimeValue.seconds(2)).measurementIterations(5).measurementTime(TimeValue.seconds(2)).build();
        Collection<RunResult> results = new Runner(options).run();
        double design = score(results, "design");
        double floor = score(results, "floor");
        System.out.printf("%ndesign of the example   %.0f us (at most %.0f us)%n", design, LIMIT_US);
        System.out.printf("floor (result as JSON)  %.0f us%nratio                   %.2f%n", floor, design / floor);
        return design <= LIMIT_US ? 0 : 1;
    }

    private static double score(Collection<RunResult> results, String method) {
        return results.stream().filter(it -> it.getParams().getBenchmark().endsWith("." + method)).findFirst().orElseThrow()
                .getPrimaryResult().getScore();
    }
}
