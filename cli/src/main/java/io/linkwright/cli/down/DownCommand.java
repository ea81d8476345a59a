package io.linkwright.cli.down;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import io.linkwright.cli.CliFailure;
import io.linkwright.cli.component.SuiteComponents;
import io.linkwright.cli.process.Termination;
import io.linkwright.cli.suite.Installation;
import io.linkwright.cli.suite.Secrets;
import io.linkwright.cli.suite.SuiteDirectory;
import io.linkwright.cli.suite.SuiteLock;
import io.linkwright.cli.suite.SuitePorts;
import io.linkwright.cli.up.Orphans;
import io.linkwright.cli.up.SuiteOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "down", description = "Stop the suite, wherever it was started.")
public final class DownCommand implements Callable<Integer> {

    /** Longer than every component's own patience together. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Spec
    private CommandSpec spec;

    @Mixin
    private SuiteOptions suite;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Installation installation = Installation.locate();
        SuiteDirectory directory = suite.directory(installation);
        if (!Files.isDirectory(directory.run())) {
            out.println("Nothing is running on " + directory.root() + ".");
            return 0;
        }
        Optional<ProcessHandle> launcher = directory.launcher().process();
        launcher.ifPresent(DownCommand::stop);
        List<String> orphans = stopOrphans(installation, directory);
        if (launcher.isPresent()) {
            out.println("Stopped the suite on " + directory.root() + ".");
        } else if (orphans.isEmpty()) {
            out.println("Nothing is running on " + directory.root() + ".");
        } else {
            out.println("Stopped what a killed launcher had left running: " + String.join(", ", orphans));
        }
        return 0;
    }

    private static void stop(ProcessHandle launcher) {
        launcher.destroy();
        if (!Termination.ended(launcher, PATIENCE)) {
            throw new CliFailure("The launcher (process " + launcher.pid() + ") does not end.");
        }
    }

    private static List<String> stopOrphans(Installation installation, SuiteDirectory directory) {
        SuiteLock lock = SuiteLock.acquire(directory);
        try {
            // Ports play no part in stopping.
            return Orphans.stop(SuiteComponents.of(installation, directory, new SuitePorts(0),
                    Secrets.in(directory.secrets())), directory);
        } finally {
            lock.close();
        }
    }
}
