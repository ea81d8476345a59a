package io.linkwright.systemtests;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs {@code ./linkwright demo} once for all test classes that ask for it, and ends it after the last one. */
final class RunningSuite implements BeforeAllCallback {

    static final Launcher LAUNCHER = new Launcher(Path.of("target/suite"), 6000);
    static final Path OUTPUT = Path.of("target/demo-output.txt");

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).computeIfAbsent(RunningSuite.class,
                key -> new Running(start()), Running.class);
    }

    static URI gateway() {
        return URI.create("http://127.0.0.1:" + LAUNCHER.port(8080));
    }

    private static Process start() {
        try {
            Process demo = LAUNCHER.start("demo", OUTPUT);
            Instant end = Instant.now().plus(Duration.ofMinutes(6));
            while (!Files.readString(OUTPUT).contains("Ctrl-C")) {
                if (!demo.isAlive()) {
                    throw new AssertionError("the demo ended with " + demo.exitValue() + ":\n" + Files.readString(OUTPUT));
                }
                if (Instant.now().isAfter(end)) {
                    throw new AssertionError("the demo did not get ready:\n" + Files.readString(OUTPUT));
                }
                Thread.sleep(300);
            }
            return demo;
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException("the demo did not start", failure);
        }
    }

    /** The process of a component, as {@code status} names it. */
    static ProcessHandle process(String component) {
        try {
            Launcher.Result status = LAUNCHER.run("status");
            Matcher line = Pattern.compile("(?m)^\\W*" + component + "\\W+ready\\W+([0-9]+)").matcher(status.output());
            if (!line.find()) {
                throw new AssertionError(component + " is not ready:\n" + status.output());
            }
            return ProcessHandle.of(Long.parseLong(line.group(1))).orElseThrow();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private record Running(Process up) implements AutoCloseable {
        @Override
        public void close() {
            up.destroy();
            up.onExit().orTimeout(120, TimeUnit.SECONDS).join();
        }
    }
}
