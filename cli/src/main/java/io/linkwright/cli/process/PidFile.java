package io.linkwright.cli.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.linkwright.cli.CliFailure;

/**
 * Names a process so that it can be found again by another run of the launcher. The start time is kept beside the number:
 * numbers are used again, and a stranger must never be stopped.
 */
public record PidFile(Path path) {

    /** The system derives the start time from a boot time that may be corrected by a second. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public void write(ProcessHandle process) {
        String started = process.info().startInstant().map(Instant::toString).orElse("");
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, process.pid() + " " + started + "\n");
        } catch (IOException e) {
            throw new CliFailure("Cannot write " + path + ": " + e.getMessage(), e);
        }
    }

    /** The process that was written, if it is still alive and the same one. */
    public Optional<ProcessHandle> process() {
        try {
            String[] fields = Files.readString(path).strip().split(" ");
            if (fields.length != 2) {
                return Optional.empty();
            }
            Instant started = Instant.parse(fields[1]);
            return ProcessHandle.of(Long.parseLong(fields[0])).filter(ProcessHandle::isAlive)
                    .filter(process -> startedAt(process, started));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    public void delete() {
        path.toFile().delete();
    }

    private static boolean startedAt(ProcessHandle process, Instant expected) {
        return process.info().startInstant()
                .map(actual -> Duration.between(expected, actual).abs().compareTo(TOLERANCE) < 0)
                .orElse(false);
    }
}
