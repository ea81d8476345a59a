package io.linkwright.cli.component;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import io.linkwright.cli.CliFailure;
import io.linkwright.cli.process.Launch;
import io.linkwright.cli.process.Termination;

/** Keycloak's own distribution, unpacked once and prepared once for PostgreSQL. */
final class KeycloakDistribution {

    private static final String MARKER = "prepared-for-postgresql";
    /** What {@code kc.sh} passes. */
    private static final List<String> OPENED = List.of("java.base/java.util", "java.base/java.util.concurrent",
            "java.base/java.security", "java.base/java.lang");

    private final Path archive;
    private final Path home;
    private final Path log;

    KeycloakDistribution(Path archive, Path programs, Path log) {
        this.archive = archive;
        this.home = programs.resolve("keycloak");
        this.log = log;
    }

    /** Unpacks and prepares it unless that is done; other launchers that want the same wait meanwhile. */
    void prepare(Consumer<ProcessHandle> launched) throws InterruptedException {
        if (isPrepared()) {
            return;
        }
        Path lockFile = home.resolveSibling("keycloak.lock");
        try {
            Files.createDirectories(home);
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !isPrepared()) {
                    unpack();
                    build(launched);
                    Files.writeString(home.resolve(MARKER), identity());
                }
            }
        } catch (IOException e) {
            throw new CliFailure("cannot be unpacked into " + home + ": " + e, e);
        }
    }

    /** What every command line of this distribution begins with, options of the virtual machine aside. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("-XX:MetaspaceSize=96m", "-Dfile.encoding=UTF-8",
                "-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
                "-Duser.language=en", "-Duser.country=US"));
        OPENED.forEach(opened -> arguments.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        arguments.addAll(List.of("-cp", jar().toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return arguments;
    }

    /** Everything its classes are loaded from. */
    List<Path> program() {
        return List.of(jar(), home.resolve("lib"));
    }

    private Path jar() {
        return home.resolve("lib/quarkus-run.jar");
    }

    private boolean isPrepared() {
        try {
            return Files.readString(home.resolve(MARKER)).equals(identity());
        } catch (IOException notThere) {
            return false;
        }
    }

    private String identity() throws IOException {
        return archive.getFileName() + " " + Files.size(archive);
    }

    private void unpack() throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path name = Path.of(entry.getName());
                // The archive has one directory at its root, named after the version.
                Path target = name.getNameCount() == 1 ? home : home.resolve(name.subpath(1, name.getNameCount())).normalize();
                if (!target.startsWith(home)) {
                    throw new IOException("the archive has an entry outside of its root: " + name);
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.deleteIfExists(target);
                    try (InputStream content = zip.getInputStream(entry)) {
                        Files.copy(content, target);
                    }
                }
            }
        }
    }

    private void build(Consumer<ProcessHandle> launched) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of(JavaServer.executable(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        command.addAll(arguments());
        command.addAll(List.of("build", "--db=postgres", "--health-enabled=true"));
        Process process = new Launch(command, Map.of(), log).start();
        launched.accept(process.toHandle());
        if (process.waitFor() != 0) {
            throw new StartFailure("could not be prepared for PostgreSQL: " + Termination.describe(process.exitValue()));
        }
    }
}
