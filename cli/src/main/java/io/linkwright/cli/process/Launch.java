package io.linkwright.cli.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.linkwright.cli.CliFailure;
import io.linkwright.localstack.OwnSession;

/**
 * How a process is started: with its own session, no input, and everything it says in its log.
 *
 * @param environment added to that of the launcher
 */
public record Launch(List<String> command, Map<String, String> environment, Path log) {

    public Process start() {
        List<String> detached = new ArrayList<>(OwnSession.prefix());
        detached.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(detached);
        builder.environment().putAll(environment);
        builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            Files.createDirectories(log.getParent());
            return builder.start();
        } catch (IOException e) {
            throw new CliFailure("Cannot run " + command.get(0) + ": " + e.getMessage(), e);
        }
    }
}
