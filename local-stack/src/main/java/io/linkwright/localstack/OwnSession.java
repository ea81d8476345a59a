package io.linkwright.localstack;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps a child process away from the terminal's signals: Ctrl-C must reach only the launcher, which then stops its children
 * in their order.
 */
public final class OwnSession {

    private static final List<String> PREFIX = find();

    private OwnSession() {
    }

    /** What to put before a command so that it runs in a session of its own; nothing where there is no {@code setsid}. */
    public static List<String> prefix() {
        return PREFIX;
    }

    private static List<String> find() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .map(directory -> Path.of(directory, "setsid"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(setsid -> List.of(setsid.toString()))
                .orElse(List.of());
    }
}
