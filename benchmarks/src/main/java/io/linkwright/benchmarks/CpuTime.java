package io.linkwright.benchmarks;

import java.time.Duration;
import java.util.stream.Stream;

/** What processes and their children have computed so far: unlike elapsed time hardly changed by others on the machine. */
record CpuTime(long nanos) {

    /** Zero for a process that has ended. */
    static CpuTime of(long... pids) {
        long nanos = 0;
        for (long pid : pids) {
            nanos += ProcessHandle.of(pid).stream().flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                    .mapToLong(process -> process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L)).sum();
        }
        return new CpuTime(nanos);
    }

    double microsSince(CpuTime earlier, long requests) {
        return (nanos - earlier.nanos) / 1000.0 / Math.max(1, requests);
    }
}
