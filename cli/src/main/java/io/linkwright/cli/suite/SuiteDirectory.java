package io.linkwright.cli.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.linkwright.cli.CliFailure;
import io.linkwright.cli.process.PidFile;

/** Everything one suite keeps on disk: data, secrets, logs, and who is running. */
public record SuiteDirectory(Path root) {

    private static final String MARKER = "linkwright-suite";
    private static final Set<String> NOT_DATA = Set.of("programs", "logs");

    public SuiteDirectory {
        root = root.toAbsolutePath().normalize();
    }

    public Path data() {
        return root.resolve("data");
    }

    public Path run() {
        return root.resolve("run");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path secrets() {
        return root.resolve("secrets.properties");
    }

    public Path log(String component) {
        return logs().resolve(component + ".log");
    }

    public PidFile pidFile(String component) {
        return new PidFile(run().resolve(component + ".pid"));
    }

    public PidFile launcher() {
        return pidFile("launcher");
    }

    /**
     * Makes the directory, or checks that it is one of ours and can be written.
     *
     * @throws CliFailure when it belongs to something else or cannot be written
     */
    public void prepare() {
        try {
            Files.createDirectories(root);
            Path marker = root.resolve(MARKER);
            if (!Files.exists(marker)) {
                refuseForeignContent();
                Files.writeString(marker, "Data of a Linkwright suite. `linkwright up --fresh` deletes them.\n");
            }
            for (Path directory : List.of(data(), run(), logs())) {
                Files.createDirectories(directory);
                Path probe = directory.resolve(".probe");
                Files.writeString(probe, "can be written");
                Files.delete(probe);
            }
        } catch (IOException e) {
            throw new CliFailure("Cannot write to the data directory " + root + ": " + e, e);
        }
    }

    /** Deletes data, secrets and logs. What can be made again without loss, such as unpacked programs, stays. */
    public void deleteData() {
        if (Files.exists(root.resolve(MARKER))) {
            List.of(data(), logs(), secrets()).forEach(SuiteDirectory::delete);
        }
    }

    private void refuseForeignContent() throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            entries.filter(entry -> !NOT_DATA.contains(entry.getFileName().toString())).findFirst().ifPresent(entry -> {
                throw new CliFailure(root + " holds other files (such as " + entry.getFileName()
                        + "). Give a directory that is empty or does not exist yet.");
            });
        }
    }

    private static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new CliFailure("Cannot delete " + tree + ": " + e, e);
        }
    }
}
