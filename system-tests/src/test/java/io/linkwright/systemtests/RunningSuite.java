package io.linkwright.systemtests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Brings the suite up once for all test classes that ask for it, and takes it down after the last one. */
final class RunningSuite implements BeforeAllCallback {

    static final Launcher LAUNCHER = new Launcher(Path.of("target/suite"), 6000);
    static final Path OUTPUT = Path.of("target/suite-up.log");

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).computeIfAbsent(RunningSuite.class,
                key -> new Running(start()), Running.class);
    }

    static URI gateway() {
        return URI.create("http://127.0.0.1:" + LAUNCHER.port(8080));
    }

    static Process start() {
        try {
            Process up = LAUNCHER.up(OUTPUT);
            awaitReady(up, Duration.ofMinutes(5));
            return up;
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException("the suite did not start", failure);
        }
    }

    static void awaitReady(Process up, Duration patience) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(patience);
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest ready = HttpRequest.newBuilder(gateway().resolve("/q/health/ready")).timeout(Duration.ofSeconds(2)).build();
        while (Instant.now().isBefore(end)) {
            if (!up.isAlive()) {
                throw new AssertionError("the launcher ended with " + up.exitValue() + ":\n" + Files.readString(OUTPUT));
            }
            try {
                if (Files.readString(OUTPUT).contains("ready") && http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200
                        && LAUNCHER.run("status").exitCode() == 0) {
                    return;
                }
            } catch (IOException notYet) {
                // asked again below
            }
            Thread.sleep(300);
        }
        throw new AssertionError("the suite was not ready within " + patience + ":\n" + Files.readString(OUTPUT));
    }

    private record Running(Process up) implements AutoCloseable {
        @Override
        public void close() throws InterruptedException {
            up.destroy();
            if (!up.waitFor(60, TimeUnit.SECONDS)) {
                up.destroyForcibly();
            }
        }
    }
}
