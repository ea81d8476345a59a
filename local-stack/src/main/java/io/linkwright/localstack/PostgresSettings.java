package io.linkwright.localstack;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Where a PostgreSQL lives and how it is reached.
 *
 * @param binaries directory of unpacked PostgreSQL versions; may be shared by any number of servers
 * @param data the cluster; made when it is not there
 * @param port on 127.0.0.1
 * @param password of the superuser {@code postgres}
 * @param log file that the server's messages are appended to
 * @param temporary the cluster is deleted on close, and need not survive a power cut
 */
public record PostgresSettings(Path binaries, Path data, int port, String password, Path log, boolean temporary) {

    public PostgresSettings {
        requireNonNull(binaries, "binaries");
        requireNonNull(data, "data");
        requireNonNull(password, "password");
        requireNonNull(log, "log");
    }

    /** A cluster that stays: every commit is on the disk before it is acknowledged. */
    public static PostgresSettings persistent(Path binaries, Path data, int port, String password, Path log) {
        return new PostgresSettings(binaries, data, port, password, log, false);
    }

    /** A cluster of a test's own, on a free port; the binaries are kept in the user's cache directory. */
    public static PostgresSettings forTest() {
        try {
            Path directory = Files.createTempDirectory("linkwright-postgresql-");
            return new PostgresSettings(userCache(), directory.resolve("data"), FreePort.find(), UUID.randomUUID().toString(),
                    directory.resolve("postgresql.log"), true);
        } catch (IOException e) {
            throw new LocalStackException("No temporary directory for PostgreSQL: " + e.getMessage(), e);
        }
    }

    /** Where binaries are kept that several checkouts and test runs of this user share. */
    public static Path userCache() {
        return Path.of(System.getProperty("user.home"), ".cache", "linkwright");
    }
}
