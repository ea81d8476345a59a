package io.linkwright.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import io.linkwright.kit.sql.CopyRows;
import io.linkwright.localstack.LocalPostgres;

/** The catalogue's database of a benchmark. */
final class SearchDatabase implements AutoCloseable {

    static final String NAME = "catalog";
    static final String PASSWORD = "catalog-benchmark";
    private static final int ROWS_AT_ONCE = 5_000;

    private final LocalPostgres postgres = LocalPostgres.forTest();

    SearchDatabase() {
        postgres.createDatabase(NAME, PASSWORD);
    }

    String jdbcUrl() {
        return postgres.jdbcUrl(NAME);
    }

    int port() {
        return postgres.port();
    }

    long pid() {
        return postgres.process().pid();
    }

    /** Adds generated parts until the table holds so many, and tells the service that the catalogue changed. */
    void fill(int parts) throws SQLException {
        GeneratedParts generated = new GeneratedParts();
        try (Connection connection = connection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            int missing = parts - count(statement);
            CopyRows rows = new CopyRows();
            CopyRows names = new CopyRows();
            for (int i = 1; i <= missing; i++) {
                GeneratedParts.Row row = generated.next();
                rows.add(row.partNumber(), row.kind(), row.formFactor(), row.pmd(), row.lifecycle(), row.search(),
                        row.document(), hash(row.document()), 1, "EDITED");
                names.add(row.partNumber().toUpperCase(Locale.ROOT), row.partNumber());
                if (i % ROWS_AT_ONCE == 0 || i == missing) {
                    rows.into(connection, "products (part_number, kind, form_factor, pmd, lifecycle, search, document,"
                            + " content_hash, revision, origin)");
                    names.into(connection, "product_names (name, part_number)");
                }
            }
            statement.executeUpdate("update catalogue_state set version = version + 1");
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze products");
        }
    }

    /** Part numbers of some parts, spread over all. */
    List<String> partNumbers(int many) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement select = connection.prepareStatement(
                        "select part_number from (select part_number, row_number() over (order by part_number) as place,"
                                + " count(*) over () as all_parts from products) p where place % greatest(1, all_parts / ?) = 0")) {
            select.setInt(1, many);
            List<String> numbers = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getString(1));
                }
            }
            return numbers;
        }
    }

    /** As the service writes it, which tells changed rows by it. */
    private static String hash(String document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static int count(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from products")) {
            row.next();
            return row.getInt(1);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), NAME, PASSWORD);
    }

    @Override
    public void close() {
        postgres.close();
    }
}
