package io.linkwright.cli.up;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import io.linkwright.cli.component.Component;
import io.linkwright.cli.component.Readiness;
import io.linkwright.cli.process.Launch;
import io.linkwright.cli.process.Termination;
import io.linkwright.cli.suite.PortCheck.Port;
import io.linkwright.cli.suite.SuiteDirectory;

/** A real process with a shell script for a program: ready when the script has made the file {@code $READY}. */
record ScriptComponent(String name, Set<String> needs, String script, SuiteDirectory directory, Duration startTimeout)
        implements
            Component {

    static final String SERVES = "touch \"$READY\"; exec sleep 300";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public List<Port> ports() {
        return List.of(new Port(name, 1));
    }

    @Override
    public Running start(Consumer<ProcessHandle> launched) throws InterruptedException {
        Path ready = directory.run().resolve(name + ".ready");
        ready.toFile().delete();
        Process process = new Launch(List.of("sh", "-c", script), Map.of("READY", ready.toString()), directory.log(name))
                .start();
        launched.accept(process.toHandle());
        Readiness.await(process, Readiness.file(ready), startTimeout);
        return new RunningScript(process);
    }

    @Override
    public boolean isReady() {
        return directory.run().resolve(name + ".ready").toFile().exists();
    }

    @Override
    public void stopOrphan(Optional<ProcessHandle> orphan) {
        orphan.ifPresent(process -> Termination.end(process, PATIENCE));
    }

    private record RunningScript(Process process) implements Running {

        @Override
        public void stop() {
            Termination.end(process.toHandle(), PATIENCE);
        }
    }
}
