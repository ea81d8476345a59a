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

/** The cable schedule of a large cluster in a warm process, as a ratio to passing on the same bytes. */
@Command(name = "schedule", description = "Cable schedule of 65,536 GPUs, as a ratio to passing on the same bytes.")
final class ScheduleTime implements Callable<Integer> {

    private static final double LINES_PER_SECOND = 500_000;

    @Override
    public Integer call() throws RunnerException {
        Options options = new OptionsBuilder().include(ScheduleWork.class.getName()).forks(1).warmupIterations(3)
                .warmupTime(TimeValue.seconds(2)).measurementIterations(5).measurementTime(TimeValue.seconds(2))
                .addProfiler(GCProfiler.class).build();
        Collection<RunResult> results = new Runner(options).run();
        RunResult schedule = result(results, "schedule");
        double scheduleMs = schedule.getPrimaryResult().getScore();
        double floorMs = result(results, "floor").getPrimaryResult().getScore();
        double perSecond = ScheduleWork.LINKS / scheduleMs * 1000;
        String norm = schedule.getSecondaryResults().keySet().stream().filter(key -> key.endsWith("gc.alloc.rate.norm"))
                .findFirst().orElseThrow();
        double allocated = schedule.getSecondaryResults().get(norm).getScore();
        System.out.printf("%nschedule of %,d lines  %.1f ms, %,.0f lines a second (at least %,.0f)%n", ScheduleWork.LINKS,
                scheduleMs, perSecond, LINES_PER_SECOND);
        System.out.printf("floor (same bytes)        %.1f ms%nratio                     %.1f%n", floorMs, scheduleMs / floorMs);
        System.out.printf("allocated                 %,.0f bytes in all, %.2f a line%n", allocated,
                allocated / ScheduleWork.LINKS);
        return perSecond >= LINES_PER_SECOND ? 0 : 1;
    }

    private static RunResult result(Collection<RunResult> results, String method) {
        return results.stream().filter(it -> it.getParams().getBenchmark().endsWith("." + method)).findFirst().orElseThrow();
    }
}
