package io.linkwright.cli.up;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import io.linkwright.cli.component.Component;
import io.linkwright.cli.component.Component.Running;
import io.linkwright.cli.process.PidFile;
import io.linkwright.cli.process.Termination;

/** A component and what runs of it. */
final class Supervised {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Component component;
    private final PidFile pidFile;
    private final RestartBudget budget = new RestartBudget();
    private final List<ProcessHandle> launched = new CopyOnWriteArrayList<>();
    private volatile Running running;

    Supervised(Component component, PidFile pidFile) {
        this.component = component;
        this.pidFile = pidFile;
    }

    Component component() {
        return component;
    }

    String name() {
        return component.name();
    }

    RestartBudget budget() {
        return budget;
    }

    /** Starts it and returns when it is ready. Every process is on record from its first moment. */
    void start() throws InterruptedException {
        running = null;
        running = component.start(process -> {
            launched.add(process);
            pidFile.write(process);
        });
    }

    Optional<Running> running() {
        return Optional.ofNullable(running).filter(now -> now.process().isAlive());
    }

    /** Ends whatever runs of it, ready or not. */
    void stop() {
        running().ifPresent(Running::stop);
        launched.stream().filter(ProcessHandle::isAlive).forEach(process -> Termination.end(process, PATIENCE));
        launched.clear();
        pidFile.delete();
    }
}
