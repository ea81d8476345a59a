package io.linkwright.cli.component;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
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

/** One of the four services. All of them are run and configured alike. */
final class ServiceComponent implements Component {

    private static final Duration START_TIMEOUT = Duration.ofSeconds(120);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MAX_HEAP_MB = 192;
    /** The catalogue holds an index of its products, and two of them while it changes; this is for a hundred thousand. */
    private static final Map<String, Integer> MORE_HEAP_MB = Map.of("catalog-service", 512);
    /** One fixed member per service: after kill -9 it gets its partitions back at once, not after the session's 45 s. */
    private static final String MEMBERSHIP = "-Dmp.messaging.incoming.linkwright-events.group.instance.id=";
    /** While it starts it is asked often; each "not yet" would be a line in its log. */
    private static final String QUIET_HEALTH = "-Dquarkus.log.category.\"io.smallrye.health\".level=WARN";

    private final String name;
    private final String database;
    private final int port;
    private final Installation installation;
    private final SuiteDirectory directory;
    private final Map<String, String> environment;

    ServiceComponent(String name, String database, int port, Installation installation, SuiteDirectory directory,
            SuitePorts ports, Secrets secrets, Map<String, String> extraEnvironment) {
        this.name = name;
        this.database = database;
        this.port = port;
        this.installation = installation;
        this.directory = directory;
        this.environment = environment(ports, secrets, extraEnvironment);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Port> ports() {
        return List.of(new Port(name, port));
    }

    /** Not Keycloak: a service starts without it and takes its keys when it is there. */
    @Override
    public Set<String> needs() {
        return Set.of(PostgresComponent.NAME, KafkaComponent.NAME);
    }

    @Override
    public Duration startTimeout() {
        return START_TIMEOUT;
    }

    @Override
    public Running start(Consumer<ProcessHandle> launched) throws InterruptedException {
        Path home = installation.service(name);
        Path jar = home.resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StartFailure("is not built (" + jar + " is missing). Build it with ./mvnw -DskipTests package");
        }
        ClassData classData = ClassData.of(installation.programs().resolve("class-data"), name, List.of(home));
        return new JavaServer(classData, MORE_HEAP_MB.getOrDefault(name, MAX_HEAP_MB),
                List.of(QUIET_HEALTH, MEMBERSHIP + name, "-jar", jar.toString()),
                environment,
                directory.log(name))
                .start(probe(), START_TIMEOUT, launched);
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
        return Readiness.http(SuitePorts.url(port) + "/q/health/ready");
    }

    private Map<String, String> environment(SuitePorts ports, Secrets secrets, Map<String, String> extra) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", "" + port);
        all.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database);
        all.put("QUARKUS_DATASOURCE_USERNAME", database);
        all.put("QUARKUS_DATASOURCE_PASSWORD", secrets.databasePassword(database));
        all.put("KAFKA_BOOTSTRAP_SERVERS", ports.kafkaBootstrap());
        all.put("QUARKUS_OIDC_AUTH_SERVER_URL", ports.realmUrl());
        all.putAll(extra);
        return Map.copyOf(all);
    }
}
