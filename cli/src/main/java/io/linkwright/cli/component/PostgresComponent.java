package io.linkwright.cli.component;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import io.linkwright.cli.suite.Installation;
import io.linkwright.cli.suite.PortCheck.Port;
import io.linkwright.cli.suite.Secrets;
import io.linkwright.cli.suite.SuiteDirectory;
import io.linkwright.cli.suite.SuitePorts;
import io.linkwright.localstack.LocalPostgres;
import io.linkwright.localstack.LocalStackException;
import io.linkwright.localstack.PostgresSettings;

/** PostgreSQL, with one database and one login per service. */
final class PostgresComponent implements Component {

    static final String NAME = "postgresql";

    private static final Duration START_TIMEOUT = Duration.ofSeconds(120);

    private final PostgresSettings settings;
    private final Secrets secrets;
    private final List<String> databases;

    PostgresComponent(Installation installation, SuiteDirectory directory, SuitePorts ports, Secrets secrets,
            List<String> databases) {
        this.settings = PostgresSettings.persistent(installation.programs(), directory.data().resolve("postgresql"),
                ports.postgres(), secrets.databasePassword("postgres"), directory.log(NAME));
        this.secrets = secrets;
        this.databases = databases;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Port> ports() {
        return List.of(new Port(NAME, settings.port()));
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public Duration startTimeout() {
        return START_TIMEOUT;
    }

    @Override
    public Running start(Consumer<ProcessHandle> launched) {
        try {
            LocalPostgres postgres = LocalPostgres.start(settings, launched);
            databases.forEach(name -> postgres.createDatabase(name, secrets.databasePassword(name)));
            return new RunningPostgres(postgres);
        } catch (LocalStackException e) {
            throw new StartFailure("did not start: " + e.getMessage());
        }
    }

    @Override
    public boolean isReady() throws InterruptedException {
        return Readiness.tcp(settings.port()).isReady();
    }

    /** Looks into the data directory too: a launcher that was killed early has written no pid file yet. */
    @Override
    public void stopOrphan(Optional<ProcessHandle> orphan) {
        LocalPostgres.stopOrphan(settings);
    }

    private record RunningPostgres(LocalPostgres postgres) implements Running {

        @Override
        public Process process() {
            return postgres.process();
        }

        @Override
        public void stop() {
            postgres.close();
        }
    }
}
