package io.linkwright.cli.demo;

import java.util.concurrent.Callable;

import io.linkwright.cli.suite.Installation;
import io.linkwright.cli.up.LocalSuite;
import io.linkwright.cli.up.Progress;
import io.linkwright.cli.up.UpOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "demo", description = "Start the suite, take one consultation from request to issued quote, and show it.")
public final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private UpOptions options;

    @Option(names = "--exit", description = "Stop everything once the result is printed.")
    private boolean exit;

    @Override
    public Integer call() throws InterruptedException {
        Progress progress = new Progress(spec.commandLine().getOut());
        Installation installation = Installation.locate();
        LocalSuite suite = LocalSuite.start(installation, options, progress);
        new Demonstration(suite.ports(), progress).run(installation.examples());
        if (exit) {
            suite.stop();
            return 0;
        }
        progress.line("");
        progress.line("Ctrl-C stops everything.");
        suite.awaitEnd();
        return 0;
    }
}
