package io.linkwright.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs {@code ./linkwright} commands as a user does, with the jar that the build just made. */
final class Launcher {

    static final Path ROOT = Path.of(System.getProperty("linkwright.root", "..")).toAbsolutePath().normalize();

    private final Path data;
    private final int portOffset;

    Launcher(Path data, int portOffset) {
        this.data = data.toAbsolutePath();
        this.portOffset = portOffset;
    }

    /**
     * @param exitCode what the shell would see
     * @param output standard output and error, as they came
     */
    record Result(int exitCode, String output) {
    }

    Path data() {
        return data;
    }

    int port(int standardPort) {
        return standardPort + portOffset;
    }

    /** Starts {@code up} or {@code demo} and returns at once; its output goes to the file. */
    Process start(String command, Path output) throws IOException {
        return command(List.of(command, "--port-offset", String.valueOf(portOffset), "--data", data.toString()))
                .redirectOutput(output.toFile()).start();
    }

    /** Runs a command to its end. */
    Result run(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--data");
        all.add(data.toString());
        Path output = Files.createTempFile("linkwright-command-", ".log");
        Process process = command(all).redirectOutput(output.toFile()).start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("linkwright " + all + " did not end within five minutes:\n" + Files.readString(output));
        }
        return new Result(process.exitValue(), Files.readString(output));
    }

    private ProcessBuilder command(List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                        ROOT.resolve("cli/target/linkwright.jar").toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true);
    }
}
