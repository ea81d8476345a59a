package io.linkwright.cli.status;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import io.linkwright.cli.component.Component;
import io.linkwright.cli.component.SuiteComponents;
import io.linkwright.cli.process.ProcessMemory;
import io.linkwright.cli.suite.Installation;
import io.linkwright.cli.suite.Secrets;
import io.linkwright.cli.suite.SuiteDirectory;
import io.linkwright.cli.suite.SuiteState;
import io.linkwright.cli.text.Table;
import io.linkwright.cli.up.SuiteOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "status", description = "Show what runs, where, and how much memory it takes. "
        + "The exit code is 0 when all of it is ready, else 1.")
public final class StatusCommand implements Callable<Integer> {

    private static final long MB = 1024 * 1024;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SuiteOptions suite;

    private record Row(String name, boolean ready, long pid, int port, long residentBytes, Duration up) {
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Installation installation = Installation.locate();
        SuiteDirectory directory = suite.directory(installation);
        Optional<SuiteState> state = SuiteState.ofRunning(directory);
        if (state.isEmpty()) {
            out.println("Nothing is running on " + directory.root() + ".");
            return 1;
        }
        List<Component> components = SuiteComponents
                .of(installation, directory, state.get().ports(), Secrets.in(directory.secrets())).stream()
                .filter(component -> state.get().components().contains(component.name())).toList();
        boolean allReady = true;
        long residentBytes = 0;
        Table table = Table.of("component", "state", "process", "port", "memory", "up");
        for (Component component : components) {
            Row row = row(component, directory);
            table.row(row.name(), state(row), row.pid() == 0 ? "-" : "" + row.pid(), "" + row.port(),
                    row.residentBytes() / MB + " MB", row.up().toSeconds() + " s");
            allReady &= row.ready();
            residentBytes += row.residentBytes();
        }
        // Its descendants are the components.
        long launcherBytes = directory.launcher().process().map(ProcessMemory::residentBytesWithoutDescendants).orElse(0L);
        table.row("launcher", "running", "" + state.get().launcherPid(), "-", launcherBytes / MB + " MB", "");
        out.println(table);
        out.println("Resident memory of the whole suite: " + (residentBytes + launcherBytes) / MB + " MB");
        return allReady ? 0 : 1;
    }

    private static Row row(Component component, SuiteDirectory directory) throws InterruptedException {
        Optional<ProcessHandle> process = directory.pidFile(component.name()).process();
        Duration up = process.flatMap(running -> running.info().startInstant())
                .map(start -> Duration.between(start, Instant.now())).orElse(Duration.ZERO);
        return new Row(component.name(), process.isPresent() && component.isReady(),
                process.map(ProcessHandle::pid).orElse(0L), component.ports().get(0).number(),
                process.map(ProcessMemory::residentBytes).orElse(0L), up);
    }

    private static String state(Row row) {
        if (row.pid() == 0) {
            return "not running";
        }
        return row.ready() ? "ready" : "not ready";
    }
}
