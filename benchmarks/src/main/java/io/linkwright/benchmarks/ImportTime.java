package io.linkwright.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.postgresql.PGConnection;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * A product list posted to the catalogue service until it answers that all is stored: with its checks, names, history and
 * events. The floor is PostgreSQL's COPY of the very same rows into the very same table, with its indexes, in the same run.
 */
@Command(name = "import", description = "100,000 generated parts as CSV through the catalogue, as a ratio to plain COPY.")
final class ImportTime implements Callable<Integer> {

    private static final double LEAST_RATIO = 0.25;

    @Option(names = "--parts", defaultValue = "100000", description = "How many parts a list has.")
    private int parts;

    @Option(names = "--rounds", defaultValue = "3", description = "How often each is measured; the median counts.")
    private int rounds;

    @Override
    public Integer call() throws Exception {
        List<Double> imports = new ArrayList<>();
        List<Double> copies = new ArrayList<>();
        Path list = Files.createTempFile("linkwright-parts", ".csv");
        try (PackagedService catalogue = new PackagedService("catalog-service", 512, "catalog-manager");
                Connection database = catalogue.connect()) {
            for (int round = 0; round <= rounds; round++) {
                // The first round warms both sides up and does not count.
                write(list, "BM" + round);
                double importS = seconds(() -> stored(
                        catalogue.post("/api/imports/products?reason=benchmark", "text/csv;charset=UTF-8", list)));
                double copyS = copied(database);
                if (round > 0) {
                    imports.add(importS);
                    copies.add(copyS);
                }
                System.out.printf(Locale.ROOT, "round %d  import %.2f s  COPY %.2f s%s%n", round, importS, copyS,
                        round == 0 ? "  (warm-up)" : "");
            }
            System.out.printf(Locale.ROOT, "list: %.1f MB of CSV%n", Files.size(list) / 1e6);
        } finally {
            Files.deleteIfExists(list);
        }
        double ratio = median(copies) / median(imports);
        System.out.printf(Locale.ROOT, "import of %d parts  %.2f s, %.0f parts a second%n", parts, median(imports),
                parts / median(imports));
        System.out.printf(Locale.ROOT, "floor (plain COPY)      %.2f s%n", median(copies));
        System.out.printf(Locale.ROOT, "rate against COPY's     %.2f  (at least %.2f)%n", ratio, LEAST_RATIO);
        return ratio >= LEAST_RATIO ? 0 : 1;
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private void stored(String answer) throws IOException {
        if (!answer.contains("\"created\":" + parts)) {
            throw new IOException("not all was stored: " + answer);
        }
    }

    /** The rows that the import wrote: out, away, and back in by COPY alone; then away for good. */
    private static double copied(Connection database) throws Exception {
        awaitEvents(database);
        String columns = columns(database);
        Path rows = Files.createTempFile("linkwright-rows", ".txt");
        try (Statement statement = database.createStatement()) {
            try (OutputStream out = Files.newOutputStream(rows)) {
                database.unwrap(PGConnection.class).getCopyAPI()
                        .copyOut("copy (select " + columns + " from products where part_number like 'BM%') to stdout", out);
            }
            emptied(statement);
            double copyS = seconds(() -> {
                try (InputStream in = Files.newInputStream(rows)) {
                    database.unwrap(PGConnection.class).getCopyAPI().copyIn("copy products (" + columns + ") from stdin", in,
                            1 << 16);
                }
            });
            emptied(statement);
            return copyS;
        } finally {
            Files.deleteIfExists(rows);
        }
    }

    private static void emptied(Statement statement) throws SQLException {
        statement.execute("delete from products where part_number like 'BM%'");
        statement.execute("vacuum analyze products");
    }

    private static String columns(Connection database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select column_name from information_schema.columns where "
                        + "table_name = 'products' and is_generated = 'NEVER' order by ordinal_position")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return String.join(", ", names);
    }

    /** The relay publishes the import's events after its answer; the floor must not share the machine with that. */
    private static void awaitEvents(Connection database) throws SQLException, InterruptedException {
        try (Statement statement = database.createStatement()) {
            while (true) {
                try (ResultSet row = statement.executeQuery("select count(*) from outbox where parked_at is null")) {
                    row.next();
                    if (row.getLong(1) == 0) {
                        return;
                    }
                }
                Thread.sleep(500);
            }
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** Modules as makers list them: a few hundred different figures, each part with its own number and description. */
    private void write(Path file, String prefix) throws IOException {
        String[] kinds = {
                "OSFP,FINNED,8x100G-PAM4,2x400GBASE-DR4;4x200GBASE-DR2,2xMPO-12/APC,,500,1310,OSFP-800G",
                "QSFP112,,4x100G-PAM4,1x400GBASE-SR4;2x200GBASE-SR2,1xMPO-12/APC,50,,850,QSFP112",
                "QSFP-DD,,8x50G-PAM4,1x400GBASE-DR4;4x100GBASE-DR,1xMPO-12/APC,,500,1310,QSFP-DD-400G" };
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write("kind,partNumber,aliases,vendor,description,lifecycle,source,confidence,formFactor,topStyle,host,"
                    + "applications,connector,reachOm4M,reachOs2M,wavelengthNm,ports,protocols,typicalPowerW,maxPowerW,"
                    + "caseTempMinC,caseTempMaxC\n");
            for (int i = 0; i < parts; i++) {
                double powerW = 7 + i % 60 / 10.0;
                csv.write(String.format(Locale.ROOT,
                        "TRANSCEIVER,%s-%06d,%s-A%06d,Maker %d,Generated module number %d of the list,ACTIVE,memory,FROM_MEMORY,%s,"
                                + "ETHERNET;INFINIBAND,%.1f,%.1f,0,70%n",
                        prefix, i, prefix, i, i % 40, i, kinds[i % kinds.length], powerW, powerW + 1.5));
            }
        }
    }
}
