package io.linkwright.cli.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import io.linkwright.cli.CliFailure;

/**
 * The class-data archive of one program: what the virtual machine has parsed and verified once, mapped at the next start. It
 * halves the time to start.
 *
 * <p>
 * An archive is recorded by a real run, when that run ends, and is remade when the program or the virtual machine changes.
 */
final class ClassData {

    private static final int FINGERPRINT_LENGTH = 16;

    private final Path archive;
    private final Path recording;

    private ClassData(Path archive) {
        this.archive = archive;
        this.recording = archive.resolveSibling(archive.getFileName() + "." + ProcessHandle.current().pid());
    }

    /** @param program every file that classes are loaded from, or directories of them */
    static ClassData of(Path directory, String name, List<Path> program) {
        try {
            Files.createDirectories(directory);
            Path archive = directory.resolve(name + "-" + fingerprint(program) + ".jsa");
            deleteOutdated(directory, name, archive);
            return new ClassData(archive);
        } catch (IOException | UncheckedIOException e) {
            throw new CliFailure("Cannot read what the class data of " + name + " are made of: " + e, e);
        }
    }

    /** Options for the virtual machine: use the archive, or record one. */
    List<String> options() {
        return Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:cds=off")
                : List.of("-XX:ArchiveClassesAtExit=" + recording, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    boolean isRecording() {
        return !Files.exists(archive);
    }

    /** Takes the recording over, once its process has ended by itself. */
    void keep() {
        try {
            if (Files.exists(recording)) {
                Files.move(recording, archive, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            // Only time is lost: the next run records again.
            discard();
        }
    }

    /** A process that was killed may have left half a recording. */
    void discard() {
        recording.toFile().delete();
    }

    private static void deleteOutdated(Path directory, String name, Path current) throws IOException {
        try (DirectoryStream<Path> archives = Files.newDirectoryStream(directory, name + "-*.jsa*")) {
            for (Path other : archives) {
                if (!other.getFileName().toString().startsWith(current.getFileName().toString())) {
                    Files.deleteIfExists(other);
                }
            }
        }
    }

    private static String fingerprint(List<Path> program) throws IOException {
        MessageDigest digest = sha256();
        digest.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
        for (Path part : program) {
            try (Stream<Path> files = Files.walk(part)) {
                files.filter(Files::isRegularFile).sorted().map(ClassData::identity)
                        .forEach(identity -> digest.update(identity.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, FINGERPRINT_LENGTH);
    }

    /** The virtual machine itself compares size and time of each jar. */
    private static String identity(Path file) {
        try {
            return file + "|" + Files.size(file) + "|" + Files.getLastModifiedTime(file).toMillis() + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
