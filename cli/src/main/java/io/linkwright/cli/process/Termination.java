package io.linkwright.cli.process;

import java.time.Duration;
import java.time.Instant;

/** Ends processes, first by asking. */
public final class Termination {

    private static final Duration AFTER_KILL = Duration.ofSeconds(10);
    private static final long PAUSE_MS = 25;
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

    /** Waits for a process to end, whoever started it. */
    public static boolean ended(ProcessHandle process, Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        // For a process of another launcher onExit() looks too rarely.
        while (process.isAlive() && Instant.now().isBefore(deadline)) {
            try {
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return !process.isAlive();
            }
        }
        return !process.isAlive();
    }
}
