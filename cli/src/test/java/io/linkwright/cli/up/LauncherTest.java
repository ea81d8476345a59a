package io.linkwright.cli.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.linkwright.cli.suite.SuiteDirectory;
import io.linkwright.cli.suite.SuitePorts;

/** The launcher with the two servers that need nothing built: a real PostgreSQL and a real Kafka. */
class LauncherTest {

    private static final int SIGTERM_EXIT = 143;

    @TempDir
    Path root;

    private final SuitePorts ports = new SuitePorts(ThreadLocalRandom.current().nextInt(2000, 12_000));

    @AfterEach
    void nothingIsLeftRunning() throws Exception {
        LauncherProcess.start(root, List.of("down", "--data", data().root().toString())).awaitExit();
        assertThat(components()).allSatisfy(name -> assertThat(data().pidFile(name).process()).as(name).isEmpty());
    }

    @Test
    void startsRestartsAndStopsOnATerminationSignal() throws Exception {
        try (LauncherProcess launcher = up()) {
            launcher.awaitOutput("All ready in");
            assertThat(launcher.output()).contains("postgresql", "kafka", "ready in", "127.0.0.1:" + ports.postgres());
            ProcessHandle postgres = data().pidFile("postgresql").process().orElseThrow();
            postgres.destroyForcibly();
            launcher.awaitOutput("postgresql died (it was killed by signal 9); restarted");
            launcher.process().destroy();
            assertThat(launcher.awaitExit()).isEqualTo(SIGTERM_EXIT);
            assertThat(launcher.output()).contains("Stopped in");
        }
        assertThat(components()).allSatisfy(name -> assertThat(data().pidFile(name).process()).isEmpty());
    }

    @Test
    void runsInTheBackgroundAndStartsAfresh() throws Exception {
        data().prepare();
        Path old = Files.writeString(data().data().resolve("old"), "data");
        LauncherProcess command = up("--detach", "--fresh");
        assertThat(command.awaitExit()).as(command.output()).isZero();
        assertThat(command.output()).contains("All ready in", "Running in the background");
        assertThat(old).doesNotExist();
        LauncherProcess status = LauncherProcess.start(root, List.of("status", "--data", data().root().toString()));
        assertThat(status.awaitExit()).isZero();
        assertThat(status.output()).containsPattern("postgresql +ready").containsPattern("kafka +ready")
                .containsPattern("Resident memory of the whole suite: \\d+ MB");
        assertThat(data().log("launcher")).content().contains("All ready in");
    }

    @Test
    void cleansUpAfterALauncherThatWasKilled() throws Exception {
        ProcessHandle postgres;
        try (LauncherProcess killed = up()) {
            killed.awaitOutput("All ready in");
            postgres = data().pidFile("postgresql").process().orElseThrow();
            killed.process().destroyForcibly().waitFor();
        }
        assertThat(postgres.isAlive()).isTrue();
        try (LauncherProcess next = up()) {
            next.awaitOutput("All ready in");
            assertThat(next.output()).contains("Stopped what an earlier launcher had left running: kafka, postgresql");
            assertThat(postgres.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
            LauncherProcess second = up();
            assertThat(second.awaitExit()).isEqualTo(1);
            assertThat(second.output()).contains("already running on " + data().root()).doesNotContain("\tat ");
        }
    }

    @Test
    void namesTheComponentThatCannotStartAndLeavesNothingRunning() throws Exception {
        Path version = data().data().resolve("postgresql/PG_VERSION");
        data().prepare();
        Files.createDirectories(version.getParent());
        Files.writeString(version, "9\n");
        LauncherProcess launcher = up();
        assertThat(launcher.awaitExit()).isEqualTo(1);
        assertThat(launcher.output()).contains("postgresql did not start", "belong to PostgreSQL 9",
                "Its log is " + data().log("postgresql")).doesNotContain("\tat ");
        assertThat(components()).allSatisfy(name -> assertThat(data().pidFile(name).process()).as(name).isEmpty());
    }

    @Test
    void namesATakenPortBeforeAnythingIsStarted() throws Exception {
        try (ServerSocket taken = new ServerSocket(ports.kafka(), 1, InetAddress.getByName("127.0.0.1"))) {
            LauncherProcess launcher = up();
            assertThat(launcher.awaitExit()).isEqualTo(1);
            assertThat(launcher.output()).contains("Port " + taken.getLocalPort() + ", needed by kafka, is taken")
                    .doesNotContain("ready in").doesNotContain("\tat ");
        }
    }

    private SuiteDirectory data() {
        return new SuiteDirectory(root.resolve("suite"));
    }

    private LauncherProcess up(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("up", "--only", "postgresql,kafka", "--data",
                data().root().toString(), "--port-offset", "" + ports.offset()));
        arguments.addAll(List.of(more));
        return LauncherProcess.start(root, arguments);
    }

    private static List<String> components() {
        return Stream.of("postgresql", "kafka").toList();
    }
}
