package io.linkwright.cli.up;

import java.util.List;
import java.util.concurrent.Callable;

import io.linkwright.cli.suite.Installation;
import io.linkwright.cli.suite.SuitePorts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "up", description = "Start the whole suite on this machine and keep it running until Ctrl-C.")
public final class UpCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private UpOptions options;

    @Option(names = "--detach", description = "Return when all is ready; `linkwright down` stops it.")
    private boolean detach;

    @Override
    public Integer call() {
        Progress progress = new Progress(spec.commandLine().getOut());
        Installation installation = Installation.locate();
        if (detach) {
            return new DetachedLauncher(options.suite().directory(installation), progress)
                    .run(spec.commandLine().getParent().getParseResult().originalArgs());
        }
        LocalSuite suite = LocalSuite.start(installation, options, progress);
        addresses(suite.ports()).forEach(progress::line);
        suite.awaitEnd();
        return 0;
    }

    private static List<String> addresses(SuitePorts ports) {
        return List.of("",
                "  Portal     " + ports.gatewayUrl() + "/portal",
                "  API        " + ports.gatewayUrl() + "/api     described at " + ports.gatewayUrl() + "/q/openapi",
                "  Log-ins    " + ports.keycloakUrl() + "/realms/linkwright",
                "",
                "Ctrl-C stops everything.");
    }
}
