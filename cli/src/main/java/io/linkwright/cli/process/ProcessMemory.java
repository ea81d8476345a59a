package io.linkwright.cli.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Resident memory. */
public final class ProcessMemory {

    private static final long BYTES_PER_KB = 1024;

    private ProcessMemory() {
    }

    /**
     * Resident bytes of a process and its descendants. A page shared between several processes is counted once over all of
     * them where the system tells (Linux); 0 where nothing can be read.
     */
    public static long residentBytes(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(each -> ofOne(each.pid())).sum();
    }

    /** Resident bytes of one process alone. */
    public static long residentBytesWithoutDescendants(ProcessHandle process) {
        return ofOne(process.pid());
    }

    private static long ofOne(long pid) {
        Path directory = Path.of("/proc/" + pid);
        if (!Files.isDirectory(directory)) {
            return askPs(pid);
        }
        long shared = field(directory.resolve("smaps_rollup"), "Pss:");
        return shared > 0 ? shared : field(directory.resolve("status"), "VmRSS:");
    }

    private static long field(Path file, String name) {
        try {
            return Files.readAllLines(file).stream().filter(line -> line.startsWith(name)).findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * BYTES_PER_KB).orElse(0L);
        } catch (IOException e) {
            return 0;
        }
    }

    private static long askPs(long pid) {
        try {
            Process ps = new ProcessBuilder(List.of("ps", "-o", "rss=", "-p", "" + pid)).start();
            String answer = new String(ps.getInputStream().readAllBytes()).strip();
            return answer.isEmpty() ? 0 : Long.parseLong(answer) * BYTES_PER_KB;
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }
}
