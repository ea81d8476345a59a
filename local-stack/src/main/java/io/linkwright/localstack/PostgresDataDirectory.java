package io.linkwright.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The files of one PostgreSQL cluster: made once, and never opened by two servers. */
final class PostgresDataDirectory {

    private static final int STOP_TIMEOUT_S = 60;

    private final PostgresBinaries binaries;
    private final Path directory;

    PostgresDataDirectory(PostgresBinaries binaries, Path directory) {
        this.binaries = binaries;
        this.directory = directory.toAbsolutePath();
    }

    Path path() {
        return directory;
    }

    /** Made beside its final place and moved there whole, so that an interrupted run is simply repeated. */
    void initialise(String superuserPassword) {
        Path version = directory.resolve("PG_VERSION");
        if (Files.exists(version)) {
            requireSameMajorVersion(version);
            return;
        }
        Path unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
        Path passwordFile = directory.resolveSibling(directory.getFileName() + ".password");
        Directories.create(directory.getParent());
        Directories.delete(unfinished);
        try {
            Files.deleteIfExists(passwordFile);
            Files.createFile(passwordFile,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(passwordFile, superuserPassword);
            run("initdb", List.of("--pgdata=" + unfinished, "--username=postgres", "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-instructions"));
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LocalStackException("The database cannot be created in " + directory + ": " + e.getMessage(), e);
        } finally {
            passwordFile.toFile().delete();
        }
    }

    /** Stops a server that outlived the process that had started it, and clears a lock file that names a stranger. */
    void stopOrphan() {
        Path lockFile = directory.resolve("postmaster.pid");
        Optional<ProcessHandle> holder = holder(lockFile);
        if (holder.isEmpty()) {
            return;
        }
        if (isPostgres(holder.get())) {
            stop();
        } else {
            lockFile.toFile().delete();
        }
    }

    /** Fast shutdown: open transactions are rolled back, then a checkpoint is written. */
    void stop() {
        run("pg_ctl", List.of("stop", "-D", directory.toString(), "-m", "fast", "-w", "-t", "" + STOP_TIMEOUT_S));
    }

    private static Optional<ProcessHandle> holder(Path lockFile) {
        try {
            List<String> lines = Files.readAllLines(lockFile);
            return lines.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> Path.of(command).endsWith("postgres")).orElse(false);
    }

    private void requireSameMajorVersion(Path versionFile) {
        try {
            String made = Files.readString(versionFile).strip();
            if (!made.equals(PostgresBinaries.majorVersion())) {
                throw new LocalStackException("The data in " + directory + " belong to PostgreSQL " + made + ", this is "
                        + PostgresBinaries.majorVersion() + ". Start afresh or keep the older build.");
            }
        } catch (IOException e) {
            throw new LocalStackException("Cannot read " + versionFile + ": " + e.getMessage(), e);
        }
    }

    private void run(String program, List<String> arguments) {
        try {
            Process process = new ProcessBuilder(binaries.command(program, arguments)).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes()).strip();
            if (!process.waitFor(STOP_TIMEOUT_S, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new LocalStackException(program + " failed on " + directory + ": " + said);
            }
        } catch (IOException e) {
            throw new LocalStackException(program + " cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Interrupted while " + program + " was running.", e);
        }
    }
}
