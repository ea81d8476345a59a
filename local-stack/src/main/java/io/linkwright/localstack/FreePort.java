package io.linkwright.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds loopback ports for servers whose address nobody needs to know beforehand. */
public final class FreePort {

    private FreePort() {
    }

    /** A port that was free a moment ago; another process may still take it first. */
    public static int find() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LocalStackException("No free port on the loopback interface: " + e.getMessage(), e);
        }
    }
}
