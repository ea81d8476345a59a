package io.linkwright.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.postgresql.PGConnection;

import com.fasterxml.jackson.databind.ObjectMapper;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * A file of measurements posted to the vetting service until it answers that all is stored: received, digested, checked row by
 * row, with its units. The floor is PostgreSQL's COPY of the very same rows into the very same table, with its key, foreign
 * key,
 * triggers and partition, in the same run; of text and binary the faster one. The lot is then audited, which must not need more
 * memory than the service has.
 */
@Command(name = "measurements", description = "5,000,000 generated measurements as CSV through the vetting lab, as a ratio to plain COPY.")
final class MeasurementTime implements Callable<Integer> {

    private static final double LEAST_RATIO = 0.6;
    private static final int LANES = 8;
    private static final String[] LANE_ROWS = { "tdecqDb,2.%02d,dB", "tecqDb,2.%02d,dB", "erDb,5.%02d,dB",
            "omaOuterDbm,1.%02d,dBm", "averagePowerDbm,1.%02d,dBm", "rlm,0.9%02d,ratio" };
    private static final String[] UNIT_ROWS = { "powerW,14.%02d,W", "caseTemperatureC,61.%02d,°C" };
    private static final int ROWS_A_UNIT = LANES * LANE_ROWS.length + UNIT_ROWS.length;

    @Option(names = "--rows", defaultValue = "5000000", description = "How many measurements a file has.")
    private int rows;

    @Option(names = "--rounds", defaultValue = "3", description = "How often each is measured; the median counts.")
    private int rounds;

    @Option(names = "--heap", defaultValue = "256", description = "Heap of the service in MB.")
    private int heapMb;

    @Override
    public Integer call() throws Exception {
        List<Double> uploads = new ArrayList<>();
        List<Double> floors = new ArrayList<>();
        List<Double> audits = new ArrayList<>();
        Path file = Files.createTempFile("linkwright-measurements", ".csv");
        try (PackagedService vetting = new PackagedService("vetting-service", heapMb, "lab-engineer");
                Connection database = vetting.connect()) {
            prepare(database);
            for (int round = 0; round <= rounds; round++) {
                // The first round warms both sides up by a tenth of the rows and does not count.
                int sent = round == 0 ? Math.max(ROWS_A_UNIT, rows / 10) : rows;
                write(file, "U" + round, sent);
                String lot = lot(vetting, round);
                double uploadS = seconds(() -> stored(sent,
                        vetting.post("/api/lots/" + lot + "/measurements", "text/csv", BodyPublishers.ofFile(file))));
                double auditS = seconds(() -> vetting.post("/api/lots/" + lot + "/verdicts", "application/json",
                        BodyPublishers.ofString("{}")));
                System.out.printf(Locale.ROOT, "round %d  upload %.2f s  audit %.2f s", round, uploadS, auditS);
                double textS = copied(database, "text");
                double binaryS = copied(database, "binary");
                emptied(database);
                if (round > 0) {
                    uploads.add(uploadS);
                    audits.add(auditS);
                    floors.add(Math.min(textS, binaryS));
                }
                System.out.printf(Locale.ROOT, "  COPY text %.2f s, binary %.2f s%s%n", textS, binaryS,
                        round == 0 ? "  (warm-up)" : "");
            }
            System.out.printf(Locale.ROOT, "file: %.1f MB of CSV; service: heap %d MB, resident %d MB at most%n",
                    Files.size(file) / 1e6, heapMb, vetting.peakResidentMb());
        } finally {
            Files.deleteIfExists(file);
        }
        double ratio = median(floors) / median(uploads);
        System.out.printf(Locale.ROOT, "%d measurements       %.2f s, %.0f a second%n", rows, median(uploads),
                rows / median(uploads));
        System.out.printf(Locale.ROOT, "floor (plain COPY)         %.2f s, %.0f a second%n", median(floors),
                rows / median(floors));
        System.out.printf(Locale.ROOT, "audit of the lot           %.2f s, %.0f readings a second%n", median(audits),
                rows / median(audits));
        System.out.printf(Locale.ROOT, "rate against COPY's        %.2f  (at least %.2f)%n", ratio, LEAST_RATIO);
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

    private static void prepare(Connection database) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("insert into product (part_number, description, kind, "
                + "form_factor, pmd, pmd_instances, max_power_w, max_power_confidence, lifecycle, revision) values ('BM-DR8', "
                + "'a module', 'TRANSCEIVER', 'OSFP', '800GBASE-DR8', 1, 17, 'SOURCED', 'ACTIVE', 1)")) {
            insert.executeUpdate();
        }
    }

    private String lot(PackagedService vetting, int round) throws Exception {
        String answer = vetting.post("/api/lots", "application/json", BodyPublishers.ofString(
                "{\"lotNumber\": \"BM-%d\", \"partNumber\": \"BM-DR8\", \"quantity\": %d, \"supplier\": \"Example Optics\"}"
                        .formatted(round, rows / ROWS_A_UNIT + 1)));
        return new ObjectMapper().readTree(answer).path("id").asText();
    }

    private static void stored(int rows, String answer) throws IOException {
        if (!answer.contains("\"measurements\":" + rows)) {
            throw new IOException("not all was stored: " + answer);
        }
    }

    /** The rows that the upload wrote: out, away, and back in by COPY alone. */
    private static double copied(Connection database, String format) throws Exception {
        Path copy = Files.createTempFile("linkwright-rows", ".copy");
        try {
            try (OutputStream out = Files.newOutputStream(copy)) {
                database.unwrap(PGConnection.class).getCopyAPI()
                        .copyOut("copy (select * from measurement) to stdout (format " + format + ")", out);
            }
            emptied(database);
            return seconds(() -> {
                try (InputStream in = Files.newInputStream(copy)) {
                    database.unwrap(PGConnection.class).getCopyAPI()
                            .copyIn("copy measurement from stdin (format " + format + ")", in, 1 << 16);
                }
            });
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void emptied(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("truncate measurement");
            statement.execute("vacuum analyze unit");
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void write(Path file, String prefix, int rows) throws IOException {
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write("serial,lane,criterion,value,unit,takenAt,bench\n");
            for (int row = 0; row < rows; row++) {
                int unit = row / ROWS_A_UNIT;
                int place = row % ROWS_A_UNIT;
                int figure = (unit * 31 + place * 7) % 100;
                boolean perLane = place < LANES * LANE_ROWS.length;
                String measured = String.format(Locale.ROOT,
                        perLane ? LANE_ROWS[place / LANES] : UNIT_ROWS[place - LANES * LANE_ROWS.length], figure);
                csv.write(prefix + "-" + unit + "," + (perLane ? place % LANES : "") + "," + measured + ",2026-03-0"
                        + (1 + unit % 9) + "T08:" + (10 + unit % 50) + ":" + (10 + place) + "Z,bench-" + unit % 7 + "\n");
            }
        }
    }
}
