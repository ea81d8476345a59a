package io.linkwright.cli.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import io.linkwright.cli.CliFailure;

/** Looks for taken ports before anything is started: a clear answer beats seven logs. */
public final class PortCheck {

    private PortCheck() {
    }

    /** @param component who would listen there */
    public record Port(String component, int number) {
    }

    /** @throws CliFailure naming every taken port, who needs it, and who has it where that can be told */
    public static void requireFree(List<Port> ports) {
        List<Port> taken = ports.stream().filter(port -> !isFree(port.number())).toList();
        if (!taken.isEmpty()) {
            throw new CliFailure(taken.stream().map(PortCheck::describe).collect(Collectors.joining("\n"))
                    + "\nStop what uses it, or move the whole suite with --port-offset N.");
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String describe(Port port) {
        String holder = PortHolder.find(port.number())
                .map(process -> " by process " + process.pid() + command(process)).orElse("");
        return "Port " + port.number() + ", needed by " + port.component() + ", is taken" + holder + ".";
    }

    private static String command(ProcessHandle process) {
        return process.info().command().map(command -> " (" + Path.of(command).getFileName() + ")").orElse("");
    }
}
