package io.linkwright.cli.component;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import io.linkwright.cli.process.Termination;

/** Waits for a process to answer. */
public final class Readiness {

    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private static final int CONNECT_TIMEOUT_MS = 1000;
    private static final int OK = 200;
    private static final long PAUSE_MS = 200;

    private Readiness() {
    }

    /** Answers whether a server is ready now. */
    @FunctionalInterface
    public interface Probe {

        boolean isReady() throws InterruptedException;
    }

    /** Ready when the address answers 200. */
    public static Probe http(String url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(2)).build();
        return () -> {
            try {
                return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
            } catch (IOException notYet) {
                return false;
            }
        };
    }

    /** Ready when something listens on the port of this machine. */
    public static Probe tcp(int port) {
        return () -> {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), CONNECT_TIMEOUT_MS);
                return true;
            } catch (IOException notYet) {
                return false;
            }
        };
    }

    /** Ready when the file is there. */
    public static Probe file(Path file) {
        return () -> Files.exists(file);
    }

    /** @throws StartFailure when the process ends first, or the time is over */
    public static void await(Process process, Probe probe, Duration timeout) throws InterruptedException {
        Instant deadline = Instant.now().plus(timeout);
        while (!probe.isReady()) {
            if (process.waitFor(PAUSE_MS, TimeUnit.MILLISECONDS)) {
                throw new StartFailure("did not start: " + Termination.describe(process.exitValue()));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new StartFailure("did not get ready within " + timeout.toSeconds() + " s");
            }
        }
    }
}
