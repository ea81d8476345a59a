package io.linkwright.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Starts work at a fixed rate whether or not earlier work has ended, so that a slow answer does not hide the next one's
 * waiting (no coordinated omission).
 */
record PacedLoad(double perSecond, int count) {

    /** What came of the load. */
    record Outcome(List<Long> nanos, int lost) {
    }

    Outcome run(Supplier<CompletableFuture<Long>> work) throws InterruptedException {
        List<CompletableFuture<Long>> started = new ArrayList<>();
        long begin = System.nanoTime();
        long gap = (long) (1e9 / perSecond);
        for (int i = 0; i < count; i++) {
            long wait = begin + i * gap - System.nanoTime();
            if (wait > 0) {
                TimeUnit.NANOSECONDS.sleep(wait);
            }
            started.add(work.get());
        }
        List<Long> nanos = new ArrayList<>();
        int lost = 0;
        for (CompletableFuture<Long> one : started) {
            try {
                nanos.add(one.get(30, TimeUnit.SECONDS));
            } catch (TimeoutException | ExecutionException failure) {
                lost++;
                System.err.println("lost: " + failure);
            }
        }
        return new Outcome(nanos, lost);
    }
}
