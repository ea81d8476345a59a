package io.linkwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The launcher in good and bad circumstances, with the two servers that start fastest. */
class LauncherIT {

    private static final List<String> LIGHT = List.of("--only", "postgresql,kafka");

    private final Launcher launcher = new Launcher(Path.of("target/launcher-test"), 6500);

    @Test
    void a_taken_port_is_named_with_its_component_and_nothing_stays() throws Exception {
        try (ServerSocket taken = new ServerSocket(launcher.port(19092), 1, InetAddress.getLoopbackAddress())) {
            Launcher.Result result = launcher.run("up", "--port-offset", "6500", "--only", "postgresql,kafka");
            assertThat(result.exitCode()).isNotZero();
            assertThat(result.output()).contains(String.valueOf(taken.getLocalPort())).containsIgnoringCase("kafka")
                    .doesNotContain("\tat ");
        }
        nothingListens();
    }

    @Test
    void after_kill_9_of_the_launcher_the_next_start_cleans_up_and_down_stops_all() throws Exception {
        Launcher.Result first = up();
        assertThat(first.exitCode()).as(first.output()).isZero();
        long pid = launcherPid();
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        ProcessHandle.of(pid).ifPresent(it -> it.onExit().orTimeout(10, TimeUnit.SECONDS).join());
        Launcher.Result second = up();
        assertThat(second.exitCode()).as(second.output()).isZero();
        Launcher.Result third = up();
        assertThat(third.exitCode()).as("a second start on the same data").isNotZero();
        assertThat(launcher.run("down").exitCode()).isZero();
        nothingListens();
    }

    @Test
    void a_data_directory_that_cannot_be_is_named() throws Exception {
        Path file = Files.createTempFile("linkwright-", ".txt");
        Launcher.Result result = new Launcher(file, 6500).run("up", "--only", "postgresql");
        assertThat(result.exitCode()).isNotZero();
        assertThat(result.output()).contains(file.toString()).doesNotContain("\tat ");
    }

    private Launcher.Result up() throws IOException, InterruptedException {
        return launcher.run("up", "--detach", "--port-offset", "6500", LIGHT.get(0), LIGHT.get(1));
    }

    private long launcherPid() throws IOException, InterruptedException {
        String line = launcher.run("status").output().lines().filter(it -> it.contains("launcher")).findFirst().orElseThrow();
        return Long.parseLong(line.replaceAll("\\D+(\\d+).*", "$1"));
    }

    private void nothingListens() {
        for (int port : new int[] { 15432, 19092 }) {
            Awaitility.await("port " + launcher.port(port) + " is free").atMost(Duration.ofSeconds(30)).ignoreExceptions()
                    .until(() -> {
                        new ServerSocket(launcher.port(port), 1, InetAddress.getLoopbackAddress()).close();
                        return true;
                    });
        }
    }
}
