package io.linkwright.cli.process;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes, first by asking. */
public final class Termination {

    private static final Duration AFTER_KILL = Duration.ofSeconds(10);
    private static final int SIGNAL_BASE = 128;

    private Termination() {
    }

    /**
     * Asks a process to end and kills it when it does not.
     *
     * @return whether it ended by itself
     */
    public static boolean end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (ended(process, patience)) {
            return true;
        }
        process.destroyForcibly();
        ended(process, AFTER_KILL);
        return false;
    }

    /** An exit code in words; a shell's convention tells signals from other codes. */
    public static String describe(int exitCode) {
        return exitCode > SIGNAL_BASE ? "it was killed by signal " + (exitCode - SIGNAL_BASE)
                : "it exited with code " + exitCode;
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        }
    }
}
