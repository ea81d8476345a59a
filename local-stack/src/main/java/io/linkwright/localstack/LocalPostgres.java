package io.linkwright.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A PostgreSQL server as a child process, listening on 127.0.0.1 only, with password log-ins only.
 *
 * <p>
 * A server that outlived a killed owner of the same data directory is stopped first. Not thread safe.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final Duration START_TIMEOUT = Duration.ofSeconds(60);
    private static final String SUPERUSER = "postgres";

    private final PostgresSettings settings;
    private final PostgresBinaries binaries;
    private final PostgresDataDirectory data;
    private final Consumer<ProcessHandle> launched;
    private Process process;

    private LocalPostgres(PostgresSettings settings, PostgresBinaries binaries, Consumer<ProcessHandle> launched) {
        this.settings = settings;
        this.binaries = binaries;
        this.launched = launched;
        this.data = new PostgresDataDirectory(binaries, settings.data());
    }

    /**
     * Unpacks, creates and starts what is needed, and returns when the server answers.
     *
     * @throws LocalStackException with a message for the person at the terminal
     */
    public static LocalPostgres start(PostgresSettings settings) {
        return start(settings, process -> {
        });
    }

    /**
     * As {@link #start(PostgresSettings)}.
     *
     * @param launched told the main process before the server answers, and again should a second attempt be needed
     */
    public static LocalPostgres start(PostgresSettings settings, Consumer<ProcessHandle> launched) {
        Superuser.requireNamespace();
        PostgresBinaries binaries = PostgresBinaries.unpackedIn(settings.binaries());
        LocalPostgres postgres = new LocalPostgres(settings, binaries, launched);
        postgres.data.stopOrphan();
        postgres.data.initialise(settings.password());
        postgres.startServer();
        return postgres;
    }

    /** Stops a server of this data directory that outlived its owner. Does nothing if there is none. */
    public static void stopOrphan(PostgresSettings settings) {
        if (Files.exists(settings.data())) {
            new PostgresDataDirectory(PostgresBinaries.unpackedIn(settings.binaries()), settings.data()).stopOrphan();
        }
    }

    /** Starts a cluster of a test's own. */
    public static LocalPostgres forTest() {
        return start(PostgresSettings.forTest());
    }

    /**
     * Makes a database and the login that owns it, both of that name, unless they are there; nobody else may connect to it.
     * The password of a login that is there is set to the one given.
     */
    public void createDatabase(String name, String password) {
        try (Connection connection = superuserConnection()) {
            PostgresCatalog catalog = new PostgresCatalog(connection);
            catalog.ensureLogin(name, password);
            catalog.ensureDatabase(name);
        } catch (SQLException e) {
            throw new LocalStackException("The database " + name + " cannot be created: " + e.getMessage(), e);
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + settings.port() + "/" + database;
    }

    public int port() {
        return settings.port();
    }

    /** The server's main process. */
    public Process process() {
        return process;
    }

    /** Stops the server and, if the cluster is temporary, deletes it. */
    @Override
    public void close() {
        if (process.isAlive()) {
            data.stop();
        }
        if (settings.temporary()) {
            Directories.delete(data.path().getParent());
        }
    }

    private void startServer() {
        Instant deadline = Instant.now().plus(START_TIMEOUT);
        do {
            long logStart = settings.log().toFile().length();
            launch();
            if (answers(deadline)) {
                return;
            }
            String said = said(logStart);
            if (!outlivedByChildren(said) || Instant.now().isAfter(deadline)) {
                process.destroyForcibly();
                throw new LocalStackException("PostgreSQL did not start on port " + settings.port() + ", see "
                        + settings.log() + (said.isEmpty() ? "" : ":\n" + said));
            }
        } while (true);
    }

    /** After {@code kill -9} of the main process its children need a moment to notice; nothing may start before. */
    private static boolean outlivedByChildren(String said) {
        return said.contains("pre-existing shared memory block");
    }

    private void launch() {
        Directories.create(settings.log().toAbsolutePath().getParent());
        List<String> command = new ArrayList<>(OwnSession.prefix());
        command.addAll(binaries.command("postgres", arguments()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(settings.log().toFile()));
        try {
            process = builder.start();
            process.getOutputStream().close();
            launched.accept(process.toHandle());
        } catch (IOException e) {
            throw new LocalStackException("PostgreSQL cannot be run: " + e.getMessage(), e);
        }
    }

    private List<String> arguments() {
        String durable = settings.temporary() ? "off" : "on";
        List<String> arguments = new ArrayList<>(List.of("-D", data.path().toString(), "-p", "" + settings.port()));
        List<String> configuration = List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=" + durable,
                "synchronous_commit=" + durable, "full_page_writes=" + durable, "max_connections=120", "shared_buffers=64MB",
                "timezone=UTC", "log_timezone=UTC", "log_line_prefix=%m [%p] %q%d ");
        configuration.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return arguments;
    }

    private boolean answers(Instant deadline) {
        while (process.isAlive() && Instant.now().isBefore(deadline)) {
            try (Connection connection = superuserConnection()) {
                return connection.isValid(5);
            } catch (SQLException notYet) {
                pause();
            }
        }
        return false;
    }

    private void pause() {
        try {
            process.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new LocalStackException("Interrupted while PostgreSQL was starting.", e);
        }
    }

    private Connection superuserConnection() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), SUPERUSER, settings.password());
    }

    private String said(long from) {
        try {
            Path log = settings.log();
            byte[] all = Files.readAllBytes(log);
            return new String(all, (int) from, all.length - (int) from).strip();
        } catch (IOException | IndexOutOfBoundsException e) {
            return "";
        }
    }
}
