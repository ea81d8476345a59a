package io.linkwright.cli.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.linkwright.cli.CliFailure;

/** Servers that run out of disk say so in many ways; this says it once, beforehand. */
public final class DiskCheck {

    private static final long MB = 1_000_000;

    private DiskCheck() {
    }

    /**
     * @param directory must exist
     * @throws CliFailure when less than {@code neededMb} are free for this user
     */
    public static void requireFree(Path directory, long neededMb) {
        try {
            long freeMb = Files.getFileStore(directory).getUsableSpace() / MB;
            if (freeMb < neededMb) {
                throw new CliFailure("Only " + freeMb + " MB are free where " + directory + " lies; Linkwright needs "
                        + neededMb + " MB there. Free some, or give another --data.");
            }
        } catch (IOException e) {
            throw new CliFailure("Cannot read the free space of " + directory + ": " + e, e);
        }
    }
}
