package io.linkwright.cli.http;

import java.net.URI;
import java.util.Optional;

import io.linkwright.cli.suite.Installation;
import io.linkwright.cli.suite.SuitePorts;
import io.linkwright.cli.suite.SuiteState;
import io.linkwright.cli.up.SuiteOptions;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which gateway is asked, and as whom. */
public final class ApiOptions {

    @Mixin
    private SuiteOptions suite;

    @Option(names = "--gateway", paramLabel = "URL", description = "The gateway (default: that of the suite on this machine).")
    private URI gateway;

    @Option(names = "--identity", paramLabel = "URL", description = "The realm that gives tokens (default: that of the suite on this machine).")
    private URI identity;

    @Option(names = "--user", paramLabel = "NAME", defaultValue = "ada", description = "Who asks (default: ${DEFAULT-VALUE}, a demo customer).")
    private String user;

    @Option(names = "--password", paramLabel = "PASSWORD", interactive = true, arity = "0..1", description = "The user's password; asked for when the option has no value (default: that of the demo user).")
    private String password;

    @Option(names = "--token", paramLabel = "TOKEN", description = "An access token, instead of user and password.")
    private String token;

    /** @throws io.linkwright.cli.CliFailure later, with the first request, when nothing answers there */
    public ApiClient client() {
        SuitePorts ports = runningSuite().map(SuiteState::ports).orElse(new SuitePorts(0));
        URI address = gateway == null ? URI.create(ports.gatewayUrl()) : gateway;
        return new ApiClient(address, tokens(ports));
    }

    private TokenSource tokens(SuitePorts ports) {
        if (token != null) {
            return () -> token;
        }
        URI realm = identity == null ? URI.create(ports.realmUrl()) : identity;
        return new PasswordLogin(realm, user, password == null ? DemoAccounts.password(user) : password);
    }

    private Optional<SuiteState> runningSuite() {
        return SuiteState.ofRunning(suite.directory(Installation.locate()));
    }
}
