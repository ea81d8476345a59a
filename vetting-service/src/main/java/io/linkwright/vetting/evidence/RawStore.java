package io.linkwright.vetting.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

import io.linkwright.vetting.upload.ReceivedFile;

/** The bytes of captures by their digest, in pieces, as statements on the connection of a transaction. */
final class RawStore {

    private static final int CHUNK_BYTES = 1 << 20;
    private static final int CHUNKS_AT_ONCE = 4;

    /** Does nothing if they are there. */
    static void add(Connection connection, ReceivedFile file, Instant now) throws SQLException, IOException {
        try (PreparedStatement content = connection.prepareStatement("insert into raw_content (sha256, bytes, stored_at) "
                + "values (?, ?, ?) on conflict (sha256) do update set discarded_at = null, stored_at = excluded.stored_at "
                + "where raw_content.discarded_at is not null")) {
            content.setString(1, file.sha256());
            content.setLong(2, file.bytes());
            content.setObject(3, now.atOffset(ZoneOffset.UTC));
            if (content.executeUpdate() == 0) {
                return;
            }
        }
        try (PreparedStatement chunk = connection
                .prepareStatement("insert into raw_chunk (sha256, position, content) values (?, ?, ?)");
                InputStream in = file.open()) {
            int position = 0;
            for (byte[] bytes = in.readNBytes(CHUNK_BYTES); bytes.length > 0; bytes = in.readNBytes(CHUNK_BYTES)) {
                chunk.setString(1, file.sha256());
                chunk.setInt(2, position++);
                chunk.setBytes(3, bytes);
                chunk.addBatch();
                if (position % CHUNKS_AT_ONCE == 0) {
                    chunk.executeBatch();
                }
            }
            chunk.executeBatch();
        }
    }

    /** Of all that is kept. */
    static long bytesKept(Connection connection) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("select coalesce(sum(bytes), 0) from raw_content where discarded_at is null");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** @return false if retention has taken them */
    static boolean isKept(Connection connection, String sha256) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("select discarded_at is null from raw_content where sha256 = ?")) {
            select.setString(1, sha256);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    static void write(Connection connection, String sha256, OutputStream out) throws SQLException, IOException {
        try (PreparedStatement select = connection
                .prepareStatement("select content from raw_chunk where sha256 = ? and position = ?")) {
            for (int position = 0;; position++) {
                select.setString(1, sha256);
                select.setInt(2, position);
                try (ResultSet row = select.executeQuery()) {
                    if (!row.next()) {
                        return;
                    }
                    out.write(row.getBytes(1));
                }
            }
        }
    }

    /** Takes the bytes that every capture has had for so long. @return how many contents */
    static int discard(Connection connection, Instant receivedBefore) throws SQLException {
        try (PreparedStatement mark = connection.prepareStatement("""
                with old as (
                    update raw_content set discarded_at = now() where discarded_at is null and stored_at < ?
                    and not exists (select from capture where capture.sha256 = raw_content.sha256 and received_at >= ?)
                    returning sha256),
                gone as (delete from raw_chunk using old where raw_chunk.sha256 = old.sha256)
                select count(*) from old
                """)) {
            mark.setObject(1, receivedBefore.atOffset(ZoneOffset.UTC));
            mark.setObject(2, receivedBefore.atOffset(ZoneOffset.UTC));
            try (ResultSet row = mark.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private RawStore() {
    }
}
