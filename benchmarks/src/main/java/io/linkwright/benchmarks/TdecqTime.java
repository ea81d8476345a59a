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

/** TDECQ of SSPRQ at 50 samples a symbol, in a warm process, as a ratio to the sum of squares of the samples. */
@Command(name = "tdecq", description = "TDECQ of 65,535 symbols at 50 samples each, warm, as a ratio to one plain pass.")
final class TdecqTime implements Callable<Integer> {

    private static final double LIMIT_MS = 250;
    private static final double SAMPLES = 65_535.0 * 50;

    @Override
    public Integer call() throws RunnerException {
        Options options = new OptionsBuilder().include(TdecqWork.class.getName()).forks(1).warmupIterations(4)
                .warmupTime(TimeValue.seconds(3)).measurementIterations(5).measurementTime(TimeValue.seconds(3))
                .jvmArgsAppend("-XX:+UseSerialGC").build();
        Collection<RunResult> results = new Runner(options).run();
        double tdecqMs = score(results, "tdecq") / 1000;
        double floorMs = score(results, "floor") / 1000;
        System.out.printf("%nTDECQ, minimum-TDECQ 5 taps   %.1f ms (at most %.0f ms), %.1f ns a sample%n", tdecqMs, LIMIT_MS,
                tdecqMs * 1e6 / SAMPLES);
        System.out.printf("floor (sum of squares)        %.2f ms, %.2f ns a sample%nratio                         %.1f%n",
                floorMs,
                floorMs * 1e6 / SAMPLES, tdecqMs / floorMs);
        return tdecqMs <= LIMIT_MS ? 0 : 1;
    }

    private static double score(Collection<RunResult> results, String method) {
        return results.stream().filter(it -> it.getParams().getBenchmark().endsWith("." + method)).findFirst().orElseThrow()
                .getPrimaryResult().getScore();
    }
}
