package io.linkwright.vetting.measurement.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.postgresql.PGConnection;

/** All measurements of a lot as a file, in the form that is taken, written by the database itself as it reads them. */
@ApplicationScoped
class MeasurementExport {

    private final DataSource dataSource;

    MeasurementExport(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void write(UUID lot, OutputStream out) throws IOException {
        String query = "copy (select serial, lane, criterion, value, unit, "
                + "to_char(taken_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') as \"takenAt\", bench, uncertainty "
                // COPY takes no parameters; a UUID has no characters that mean anything else.
                + "from measurement where lot_id = '" + lot + "' order by id) to stdout with (format csv, header)";
        try (Connection connection = dataSource.getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(query, out);
        } catch (SQLException failure) {
            throw new IOException("the measurements could not be read", failure);
        }
    }
}
