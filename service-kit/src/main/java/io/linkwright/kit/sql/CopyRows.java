package io.linkwright.kit.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

import org.postgresql.PGConnection;

/**
 * Rows for PostgreSQL's {@code COPY ... FROM STDIN} in its text format. It writes many rows several times faster than inserts
 * do, within the transaction of the connection. For one thread, and for as many rows as may be held in memory at once.
 */
public final class CopyRows {

    private static final int BUFFER_BYTES = 1 << 16;

    private final StringBuilder text = new StringBuilder();

    /** @param values one for each column; each is written as its text, null as SQL's null */
    public CopyRows add(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            append(values[i]);
        }
        text.append('\n');
        return this;
    }

    private void append(Object value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        String plain = value.toString();
        int written = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '\\' || c == '\t' || c == '\n' || c == '\r') {
                text.append(plain, written, i).append('\\').append(c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : c);
                written = i + 1;
            }
        }
        text.append(plain, written, plain.length());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * Sends the rows and forgets them.
     *
     * @param target table with its columns, such as {@code parts (number, kind)}
     * @return how many rows were written
     */
    public long into(Connection connection, String target) throws SQLException {
        byte[] bytes = text.toString().getBytes(UTF_8);
        text.setLength(0);
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin",
                    new ByteArrayInputStream(bytes), BUFFER_BYTES);
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
    }
}
