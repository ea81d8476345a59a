package io.linkwright.cli.certificate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "certificate", description = "Certificates of vetted lots and units.", subcommands = { VerifyCommand.class,
        GetCommand.class })
public final class CertificateCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with certificates.");
    }
}
