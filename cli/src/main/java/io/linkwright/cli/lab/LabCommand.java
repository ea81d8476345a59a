package io.linkwright.cli.lab;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "lab", description = "Take lots, measurements and raw captures into the lab, and audit them. For lab engineers: --user lena.", subcommands = {
        ReceiveCommand.class, MeasureCommand.class, CaptureCommand.class, AuditCommand.class })
public final class LabCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do in the lab.");
    }
}
