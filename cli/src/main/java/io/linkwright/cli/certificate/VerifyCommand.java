package io.linkwright.cli.certificate;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import io.linkwright.cli.http.Json;
import io.linkwright.cli.http.RequestFile;
import io.linkwright.cli.suite.Installation;
import io.linkwright.cli.suite.SuitePorts;
import io.linkwright.cli.suite.SuiteState;
import io.linkwright.cli.up.SuiteOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "verify", description = {
        "Did the lab sign this certificate, and was nothing changed since?",
        "Exit code 0 when it is genuine, 3 when it is not." })
final class VerifyCommand implements Callable<Integer> {

    private static final int NOT_GENUINE = 3;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SuiteOptions suite;

    @Parameters(paramLabel = "FILE", description = "The certificate: .jws, .pdf or .json; - reads the standard input.")
    private Path file;

    @Option(names = "--jwks", paramLabel = "FILE|URL", description = "The lab's public keys (default: those that the suite on this machine publishes).")
    private String keys;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        SignedFile.Content content = SignedFile.read(RequestFile.read(file));
        SignatureCheck.Result result = content instanceof SignedFile.Content.Found found
                ? SignatureCheck.check(found.jws(), found.readable(), KeySets.from(keys == null ? published() : keys))
                : new SignatureCheck.Result.Refused("unreadable", ((SignedFile.Content.Unreadable) content).why());
        spec.commandLine().getOut()
                .println(json ? Json.pretty(VerificationReport.json(result)) : VerificationReport.text(result));
        return result instanceof SignatureCheck.Result.Genuine ? 0 : NOT_GENUINE;
    }

    private String published() {
        SuitePorts ports = SuiteState.ofRunning(suite.directory(Installation.locate())).map(SuiteState::ports)
                .orElse(new SuitePorts(0));
        return ports.gatewayUrl() + KeySets.PATH;
    }
}
