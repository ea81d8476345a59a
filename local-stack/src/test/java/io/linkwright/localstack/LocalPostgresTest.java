package io.linkwright.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    private static final String PASSWORD = "it's a \"secret\"";

    @TempDir
    Path directory;

    @Test
    void keepsDataAcrossARestartAndAfterItsMainProcessWasKilled() throws Exception {
        PostgresSettings settings = persistent(FreePort.find());
        try (LocalPostgres postgres = LocalPostgres.start(settings)) {
            postgres.createDatabase("catalog", PASSWORD);
            execute(postgres, "CREATE TABLE part (number text)");
            execute(postgres, "INSERT INTO part VALUES ('kept')");
            postgres.process().destroyForcibly();
            postgres.process().onExit().get(10, TimeUnit.SECONDS);
        }
        try (LocalPostgres postgres = LocalPostgres.start(settings)) {
            assertThat(query(postgres, "SELECT number FROM part")).isEqualTo("kept");
            assertThat(query(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(query(postgres, "SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void takesOverFromAServerWhoseOwnerIsGone() throws Exception {
        LocalPostgres orphan = LocalPostgres.start(persistent(FreePort.find()));
        orphan.createDatabase("catalog", PASSWORD);
        try (LocalPostgres heir = LocalPostgres.start(persistent(FreePort.find()))) {
            assertThat(orphan.process().isAlive()).isFalse();
            heir.createDatabase("catalog", "another password");
            assertThatThrownBy(() -> query(heir, "SELECT 1")).isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void letsNoLoginIntoAnotherLoginsDatabase() {
        try (LocalPostgres postgres = LocalPostgres.forTest()) {
            postgres.createDatabase("catalog", PASSWORD);
            postgres.createDatabase("quote", PASSWORD);
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("quote"), "catalog", PASSWORD))
                    .isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
        }
    }

    @Test
    void unpacksAgainWhenUnpackingWasInterrupted() throws IOException {
        Path binaries = directory.resolve("binaries");
        Path unfinished = Files.createDirectories(binaries.resolve("postgresql-" + version() + ".unfinished/bin"));
        Files.writeString(unfinished.resolve("postgres"), "half a file");
        PostgresBinaries.unpackedIn(binaries);
        assertThat(binaries.resolve("postgresql-" + version() + "/bin/postgres")).isExecutable();
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void namesThePortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PostgresSettings settings = persistent(taken.getLocalPort());
            assertThatThrownBy(() -> LocalPostgres.start(settings)).isInstanceOf(LocalStackException.class)
                    .hasMessageContaining("port " + taken.getLocalPort())
                    .hasMessageContaining("Address already in use");
        }
    }

    @Test
    void namesTheVersionThatMadeTheData() throws IOException {
        Path data = Files.createDirectories(directory.resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "9\n");
        assertThatThrownBy(() -> LocalPostgres.start(persistent(FreePort.find()))).isInstanceOf(LocalStackException.class)
                .hasMessageContaining("belong to PostgreSQL 9");
    }

    private PostgresSettings persistent(int port) {
        return PostgresSettings.persistent(PostgresSettings.userCache(), directory.resolve("data"), port, "superuser",
                directory.resolve("postgresql.log"));
    }

    private static String version() {
        return PostgresBinaries.version();
    }

    private static void execute(LocalPostgres postgres, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("catalog"), "catalog", PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(LocalPostgres postgres, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("catalog"), "catalog", PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
