package io.linkwright.vetting.upload;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.linkwright.kit.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** How many may do something at a time that takes memory or disk. First come, first served. */
public final class Turns {

    /** What is done in a turn. */
    public interface Work<T> {
        T run() throws IOException;
    }

    private final Semaphore free;

    public Turns(int atOnce) {
        free = new Semaphore(atOnce, true);
    }

    /** @throws HttpProblem 503 after waiting for so long */
    public <T> T during(int patienceS, Work<T> work) throws IOException {
        if (!isMine(patienceS)) {
            throw busy();
        }
        try {
            return work.run();
        } finally {
            free.release();
        }
    }

    private boolean isMine(int patienceS) {
        try {
            return free.tryAcquire(patienceS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public static HttpProblem busy() {
        return Problems.unavailable("upload-running", "Other uploads are being taken. Try again when they have ended.");
    }
}
