package io.linkwright.cli.component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import io.linkwright.cli.process.Termination;
import io.linkwright.cli.suite.Installation;
import io.linkwright.cli.suite.PortCheck.Port;
import io.linkwright.cli.suite.Secrets;
import io.linkwright.cli.suite.SuiteDirectory;
import io.linkwright.cli.suite.SuitePorts;

/** Keycloak with the realm of the suite. */
final class KeycloakComponent implements Component {

    static final String NAME = "keycloak";
    static final String DATABASE = "keycloak";

    private static final Duration START_TIMEOUT = Duration.ofSeconds(240);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MAX_HEAP_MB = 256;

    private final Installation installation;
    private final SuiteDirectory directory;
    private final SuitePorts ports;
    private final Secrets secrets;

    KeycloakComponent(Installation installation, SuiteDirectory directory, SuitePorts ports, Secrets secrets) {
        this.installation = installation;
        this.directory = directory;
        this.ports = ports;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Port> ports() {
        return List.of(new Port(NAME, ports.keycloak()), new Port(NAME, ports.keycloakManagement()));
    }

    @Override
    public Set<String> needs() {
        return Set.of(PostgresComponent.NAME);
    }

    @Override
    public Duration startTimeout() {
        return START_TIMEOUT;
    }

    @Override
    public Running start(Consumer<ProcessHandle> launched) throws InterruptedException {
        KeycloakDistribution distribution = new KeycloakDistribution(installation.keycloakArchive(),
                installation.programs(), directory.log(NAME));
        distribution.prepare(launched);
        ClassData classData = ClassData.of(installation.programs().resolve("class-data"), NAME, distribution.program());
        List<String> arguments = new ArrayList<>(List.of("-Dkc.config.built=true"));
        arguments.addAll(distribution.arguments());
        // --cache=local: otherwise a cluster port is opened to the world.
        arguments.addAll(List.of("start", "--optimized", "--cache=local", "--http-enabled=true", "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(), "--http-management-port=" + ports.keycloakManagement(),
                "--http-management-scheme=http", "--hostname=" + ports.keycloakUrl()));
        Running running = new JavaServer(classData, MAX_HEAP_MB, arguments, environment(), directory.log(NAME))
                .start(probe(), START_TIMEOUT, launched);
        new KeycloakRealm(installation.realmFile(), ports, secrets).ensure(directory.data().resolve("realm-clients"));
        return running;
    }

    @Override
    public boolean isReady() throws InterruptedException {
        return probe().isReady();
    }

    @Override
    public void stopOrphan(Optional<ProcessHandle> orphan) {
        orphan.ifPresent(process -> Termination.end(process, PATIENCE));
    }

    private Readiness.Probe probe() {
        return Readiness.http(SuitePorts.url(ports.keycloakManagement()) + "/health/ready");
    }

    private Map<String, String> environment() {
        return Map.of("KC_DB_URL", "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + DATABASE,
                "KC_DB_USERNAME", DATABASE,
                "KC_DB_PASSWORD", secrets.databasePassword(DATABASE),
                "KC_DB_POOL_MAX_SIZE", "10",
                "KC_LOG_LEVEL", "info,io.smallrye.health:warn",
                "KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakRealm.adminName(),
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdminPassword());
    }
}
