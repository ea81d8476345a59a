package io.linkwright.cli.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.linkwright.cli.CliFailure;
import io.linkwright.cli.component.Component;
import io.linkwright.cli.suite.SuiteDirectory;

class SupervisorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path root;

    private final StringWriter said = new StringWriter();
    private SuiteDirectory directory;
    private Supervisor supervisor;

    @BeforeEach
    void prepare() {
        directory = new SuiteDirectory(root.resolve("suite"));
        directory.prepare();
    }

    @AfterEach
    void stop() {
        if (supervisor != null) {
            supervisor.stopAll();
        }
    }

    @Test
    void startsAComponentOnlyWhenWhatItNeedsIsReady() {
        String afterDatabase = "[ -f \"" + directory.run() + "/database.ready\" ] || exit 9; " + ScriptComponent.SERVES;
        supervisor = supervisor(serving("database", Set.of(), "sleep 0.5; " + ScriptComponent.SERVES),
                serving("service", Set.of("database"), afterDatabase));
        supervisor.startAll();
        assertThat(said.toString()).containsSubsequence("database", "ready in", "service", "ready in");
    }

    @Test
    void namesTheComponentThatDiesAndItsLogAndStopsTheOthers() {
        supervisor = supervisor(serving("database", Set.of(), ScriptComponent.SERVES),
                serving("service", Set.of("database"), "echo out of luck; exit 3"));
        assertThatThrownBy(supervisor::startAll).isInstanceOf(CliFailure.class)
                .hasMessageContaining("service did not start: it exited with code 3.")
                .hasMessageContaining("Its log is " + directory.log("service"))
                .hasMessageContaining("out of luck");
        assertThat(directory.pidFile("database").process()).isEmpty();
    }

    @Test
    void namesTheComponentThatDoesNotGetReadyInTime() {
        supervisor = supervisor(new ScriptComponent("service", Set.of(), "exec sleep 300", directory, Duration.ofSeconds(1)));
        assertThatThrownBy(supervisor::startAll).hasMessageContaining("service did not get ready within 1 s");
        assertThat(directory.pidFile("service").process()).isEmpty();
    }

    @Test
    void restartsWhatIsKilledAndSaysSoInOneLine() {
        supervisor = supervisor(serving("service", Set.of(), ScriptComponent.SERVES));
        supervisor.startAll();
        superviseInBackground();
        ProcessHandle first = directory.pidFile("service").process().orElseThrow();
        first.destroyForcibly();
        await(() -> said.toString().contains("restarted"));
        assertThat(said.toString().lines().filter(line -> line.contains("service died"))).singleElement().asString()
                .contains("it was killed by signal 9", "ready again after");
        assertThat(directory.pidFile("service").process()).isPresent().get().isNotEqualTo(first);
    }

    @Test
    void givesUpOnWhatDiesAgainAndAgainAndStopsTheOthers() {
        String diesAfterItsFirstStart = "[ -f \"$READY.once\" ] && echo worn out && exit 4; touch \"$READY.once\"; "
                + ScriptComponent.SERVES;
        supervisor = supervisor(serving("database", Set.of(), ScriptComponent.SERVES),
                serving("service", Set.of(), diesAfterItsFirstStart));
        supervisor.startAll();
        CompletableFuture<Void> supervision = superviseInBackground();
        directory.pidFile("service").process().orElseThrow().destroyForcibly();
        assertThatThrownBy(supervision::join).isInstanceOf(CompletionException.class).cause()
                .hasMessageContaining("service died more than 5 times within 2 minutes")
                .hasMessageContaining("worn out");
        assertThat(directory.pidFile("database").process()).isEmpty();
    }

    @Test
    void canBeStoppedWhileItStarts() {
        supervisor = supervisor(serving("database", Set.of(), ScriptComponent.SERVES),
                serving("service", Set.of(), "exec sleep 300"));
        CompletableFuture<Void> start = CompletableFuture.runAsync(supervisor::startAll);
        await(() -> directory.pidFile("service").process().isPresent());
        supervisor.stopAll();
        assertThatThrownBy(start::join).cause().hasMessageContaining("Stopped before everything was ready");
        assertThat(directory.pidFile("database").process()).isEmpty();
        assertThat(directory.pidFile("service").process()).isEmpty();
    }

    @Test
    void findsAndStopsWhatAKilledLauncherHasLeft() throws InterruptedException {
        List<Component> components = List.of(serving("database", Set.of(), ScriptComponent.SERVES),
                serving("service", Set.of("database"), ScriptComponent.SERVES));
        for (Component component : components) {
            component.start(process -> directory.pidFile(component.name()).write(process));
        }
        assertThat(Orphans.stop(components, directory)).containsExactly("service", "database");
        assertThat(Orphans.stop(components, directory)).isEmpty();
    }

    private ScriptComponent serving(String name, Set<String> needs, String script) {
        return new ScriptComponent(name, needs, script, directory, PATIENCE);
    }

    private Supervisor supervisor(Component... components) {
        return new Supervisor(List.of(components), directory, new Progress(new PrintWriter(said)));
    }

    private CompletableFuture<Void> superviseInBackground() {
        return CompletableFuture.runAsync(() -> {
            try {
                supervisor.supervise();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void await(BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
