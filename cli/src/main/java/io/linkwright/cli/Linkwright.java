package io.linkwright.cli;

import java.io.PrintWriter;

import io.linkwright.cli.certificate.CertificateCommand;
import io.linkwright.cli.check.CheckCommand;
import io.linkwright.cli.cmis.CmisCommand;
import io.linkwright.cli.consult.ConsultCommand;
import io.linkwright.cli.demo.DemoCommand;
import io.linkwright.cli.design.DesignCommand;
import io.linkwright.cli.down.DownCommand;
import io.linkwright.cli.fec.FecCommand;
import io.linkwright.cli.lab.LabCommand;
import io.linkwright.cli.logs.LogsCommand;
import io.linkwright.cli.parts.PartsCommand;
import io.linkwright.cli.sampling.SamplingCommand;
import io.linkwright.cli.soak.SoakCommand;
import io.linkwright.cli.status.StatusCommand;
import io.linkwright.cli.tdecq.TdecqCommand;
import io.linkwright.cli.tdecq.WaveformCommand;
import io.linkwright.cli.up.UpCommand;
import io.linkwright.localstack.LocalStackException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the suite. */
@Command(name = "linkwright", mixinStandardHelpOptions = true, scope = CommandLine.ScopeType.INHERIT, versionProvider = LinkwrightVersion.class, sortOptions = false, description = "Chooses, vets and quotes the optical links of AI clusters.", subcommands = {
        DemoCommand.class, UpCommand.class, DownCommand.class, StatusCommand.class, LogsCommand.class, ConsultCommand.class,
        DesignCommand.class, PartsCommand.class, CheckCommand.class, SamplingCommand.class, FecCommand.class, CmisCommand.class,
        SoakCommand.class, CertificateCommand.class, TdecqCommand.class, WaveformCommand.class, LabCommand.class })
public final class Linkwright implements Runnable {

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Linkwright())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> report(failure, commandLine.getErr()));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }

    private static int report(Exception failure, PrintWriter err) throws Exception {
        if (failure instanceof CliFailure || failure instanceof LocalStackException) {
            err.println(failure.getMessage());
            err.flush();
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
