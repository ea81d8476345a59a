package io.linkwright.localstack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Logins and databases of a server. Names and passwords are quoted by the server itself. */
record PostgresCatalog(Connection connection) {

    void ensureLogin(String name, String password) throws SQLException {
        boolean there = exists("SELECT 1 FROM pg_roles WHERE rolname = ?", name);
        execute(there ? "ALTER ROLE %I LOGIN PASSWORD %L" : "CREATE ROLE %I LOGIN PASSWORD %L", name, password);
    }

    void ensureDatabase(String name) throws SQLException {
        if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            execute("CREATE DATABASE %I OWNER %I", name, name);
        }
        execute("REVOKE ALL ON DATABASE %I FROM PUBLIC", name, null);
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void execute(String template, String first, String second) throws SQLException {
        try (PreparedStatement format = connection.prepareStatement("SELECT format(?, ?, ?)")) {
            format.setString(1, template);
            format.setString(2, first);
            format.setString(3, second);
            try (ResultSet row = format.executeQuery(); Statement statement = connection.createStatement()) {
                row.next();
                statement.execute(row.getString(1));
            }
        }
    }
}
