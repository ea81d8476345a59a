package io.linkwright.cli.parts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "parts", description = "Find, compare, import and export the parts of the catalogue.", subcommands = {
        SearchCommand.class, CompareCommand.class, ImportCommand.class, ExportCommand.class })
public final class PartsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with parts.");
    }
}
