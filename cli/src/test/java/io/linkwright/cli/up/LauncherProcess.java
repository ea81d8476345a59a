package io.linkwright.cli.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.linkwright.cli.Linkwright;
import io.linkwright.localstack.PostgresSettings;

/** The command line as a process of its own, with the classes under test. */
final class LauncherProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path output;
    private final Process process;

    private LauncherProcess(Path output, Process process) {
        this.output = output;
        this.process = process;
    }

    static LauncherProcess start(Path directory, List<String> arguments) throws IOException {
        Path output = Files.createTempFile(directory, "launcher-", ".txt");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx128m", "-Dlinkwright.home=" + Path.of("..").toRealPath(),
                "-cp", classPath(), Linkwright.class.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("LINKWRIGHT_PROGRAMS", PostgresSettings.userCache().toString());
        return new LauncherProcess(output, builder.start());
    }

    Process process() {
        return process;
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    void awaitOutput(String text) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!output().contains(text)) {
            if (Instant.now().isAfter(deadline) || !process.isAlive()) {
                throw new AssertionError("'" + text + "' was not said, but:\n" + output());
            }
            Thread.sleep(50);
        }
    }

    int awaitExit() throws InterruptedException, IOException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The launcher does not end; it said:\n" + output());
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            awaitExit();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
