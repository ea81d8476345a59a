package io.linkwright.cli.check;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "check", description = "Ask what goes with what. The exit code is 3 when something stands against it.", subcommands = {
        PortCommand.class, LinkCommand.class, BreakoutCommand.class, PathCommand.class, FormFactorCommand.class })
public final class CheckCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to check.");
    }
}
