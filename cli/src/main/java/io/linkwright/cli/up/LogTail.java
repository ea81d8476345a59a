package io.linkwright.cli.up;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The end of a log, for a message about the component that wrote it. */
public final class LogTail {

    private static final int MAX_BYTES = 64 * 1024;

    private LogTail() {
    }

    /** The last lines; empty when there is no log. */
    public static List<String> lines(Path log, int count) {
        if (!Files.exists(log)) {
            return List.of();
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long start = Math.max(0, file.length() - MAX_BYTES);
            byte[] bytes = new byte[(int) (file.length() - start)];
            file.seek(start);
            file.readFully(bytes);
            List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            return List.of("(the log cannot be read: " + e.getMessage() + ")");
        }
    }

    /** A sentence that names the log, and its last lines indented below. */
    static String describe(Path log, int count) {
        List<String> lines = lines(log, count);
        String name = "Its log is " + log;
        return lines.isEmpty() ? name + " (empty)."
                : name + " and ends:\n" + lines.stream().map(line -> "    " + line).collect(Collectors.joining("\n"));
    }
}
