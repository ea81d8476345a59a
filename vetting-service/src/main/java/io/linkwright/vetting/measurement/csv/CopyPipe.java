package io.linkwright.vetting.measurement.csv;

import java.io.InterruptedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

import io.linkwright.vetting.measurement.Units;

/**
 * Writes chunks of rows by COPY while the next ones are being filled, in the transaction of the connection. Before the rows of
 * a
 * chunk it writes the units that the chunk names first, whose rows refer to them. From the first fault on it stores no more
 * rows
 * but goes on looking for units that lie elsewhere, until there are enough faults to list.
 */
final class CopyPipe implements AutoCloseable {

    private static final String COPY = "copy measurement (lot_id, serial, lane, criterion, value, unit, taken_at, bench, "
            + "recorded_by, uncertainty) from stdin (format binary)";
    static final int COLUMNS = 10;
    private static final int CHUNKS = 3;
    private static final int WRITE_BYTES = 1 << 16;

    private final Connection connection;
    private final UUID lot;
    private final String partNumber;
    private final CsvFaults faults;
    private final BlockingQueue<CopyChunk> empty = new ArrayBlockingQueue<>(CHUNKS + 1);
    private final BlockingQueue<CopyChunk> full = new ArrayBlockingQueue<>(CHUNKS + 1);
    private final CopyChunk end = new CopyChunk();
    private final Thread writer = new Thread(this::write, "measurement-copy");
    private volatile Exception failure;
    private boolean ended;
    private long units;

    /** @param connection of the transaction, and of nobody else until this is closed */
    CopyPipe(Connection connection, UUID lot, String partNumber, CsvFaults faults) {
        this.connection = connection;
        this.lot = lot;
        this.partNumber = partNumber;
        this.faults = faults;
        for (int i = 0; i < CHUNKS; i++) {
            CopyChunk chunk = new CopyChunk();
            chunk.clear();
            empty.add(chunk);
        }
        writer.setDaemon(true);
        writer.start();
    }

    /** An empty chunk, when there is one. */
    CopyChunk chunk() throws InterruptedIOException {
        try {
            return empty.take();
        } catch (InterruptedException stopped) {
            throw interrupted();
        }
    }

    void write(CopyChunk chunk) {
        full.add(chunk);
    }

    /**
     * Waits until all is written.
     *
     * @throws IllegalStateException if the database failed; nothing may be committed then
     */
    void finish() throws InterruptedIOException {
        close();
        if (failure != null) {
            throw new IllegalStateException("the measurements could not be stored", failure);
        }
    }

    /** How many units the file names; known when it is finished. */
    long units() {
        return units;
    }

    @Override
    public void close() throws InterruptedIOException {
        if (!ended) {
            ended = true;
            full.add(end);
        }
        try {
            writer.join();
        } catch (InterruptedException stopped) {
            throw interrupted();
        }
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted");
    }

    private void write() {
        try {
            for (CopyChunk chunk = full.take(); chunk != end; chunk = full.take()) {
                if (failure == null) {
                    tryToStore(chunk);
                }
                chunk.clear();
                empty.add(chunk);
            }
        } catch (InterruptedException nobodyDoesThat) {
            failure = nobodyDoesThat;
        }
    }

    private void tryToStore(CopyChunk chunk) {
        try {
            store(chunk);
        } catch (SQLException | RuntimeException failed) {
            failure = failed;
        }
    }

    private void store(CopyChunk chunk) throws SQLException {
        if (!chunk.newSerials().isEmpty()) {
            Units.add(connection, lot, partNumber, chunk.newSerials().keySet());
            for (String serial : Units.inAnotherLot(connection, lot, partNumber, chunk.newSerials().keySet())) {
                faults.add(chunk.newSerials().get(serial), null, Column.SERIAL.title(), "serial-in-another-lot",
                        "The unit " + serial + " lies in another lot of " + partNumber + ".");
            }
        }
        if (chunk.rows() == 0 || !faults.isEmpty()) {
            return;
        }
        if (!chunk.newSerials().isEmpty()) {
            Units.measured(connection, lot, chunk.newSerials().keySet());
            units += chunk.newSerials().size();
        }
        chunk.end();
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        try {
            for (int at = 0; at < chunk.length(); at += WRITE_BYTES) {
                copy.writeToCopy(chunk.bytes(), at, Math.min(WRITE_BYTES, chunk.length() - at));
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
