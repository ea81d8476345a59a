package io.linkwright.cli.suite;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds who listens on a port, where the system tells (Linux, own processes). */
final class PortHolder {

    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private PortHolder() {
    }

    static Optional<ProcessHandle> find(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6").map(Path::of).filter(Files::isReadable)
                .flatMap(table -> inode(table, port).stream()).findFirst().flatMap(PortHolder::owner);
    }

    private static Optional<String> inode(Path table, int port) {
        String suffix = String.format(Locale.ROOT, ":%04X", port);
        try (Stream<String> lines = Files.lines(table)) {
            return lines.map(line -> line.strip().split("\\s+"))
                    .filter(fields -> fields[LOCAL_ADDRESS].endsWith(suffix) && fields[STATE].equals(LISTENING))
                    .map(fields -> fields[INODE]).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<ProcessHandle> owner(String inode) {
        return ProcessHandle.allProcesses().filter(process -> holds(process.pid(), "socket:[" + inode + "]")).findFirst();
    }

    private static boolean holds(long pid, String socket) {
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
            for (Path descriptor : descriptors) {
                if (Files.readSymbolicLink(descriptor).toString().equals(socket)) {
                    return true;
                }
            }
            return false;
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }
}
