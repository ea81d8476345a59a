package io.linkwright.vetting.measurement.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Some thousands of rows in PostgreSQL's binary COPY format, and the serial numbers that the file has not had before them.
 * Filled, written and used again; belongs to one thread at a time.
 */
final class CopyChunk {

    static final int BYTES = 1 << 22;
    private static final int LONGEST_ROW = 4096;
    /** Many new units with no row to store, which is what a file with faults leads to. */
    private static final int MOST_SERIALS = 10_000;
    private static final byte[] SIGNATURE = { 'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0,
            0, 0 };
    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] bytes = new byte[BYTES];
    private final Map<String, Long> newSerials = new LinkedHashMap<>();
    private int length;
    private int rows;

    void clear() {
        System.arraycopy(SIGNATURE, 0, bytes, 0, SIGNATURE.length);
        length = SIGNATURE.length;
        rows = 0;
        newSerials.clear();
    }

    void beginSerial(String serial, long line) {
        newSerials.put(serial, line);
    }

    /** The first line of each. */
    Map<String, Long> newSerials() {
        return newSerials;
    }

    boolean isFull() {
        return length > BYTES - LONGEST_ROW || newSerials.size() >= MOST_SERIALS;
    }

    int rows() {
        return rows;
    }

    void end() {
        int16(-1);
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void beginRow(int columns) {
        rows++;
        int16(columns);
    }

    void nothing() {
        INTS.set(bytes, length, -1);
        length += Integer.BYTES;
    }

    void int2(int value) {
        INTS.set(bytes, length, Short.BYTES);
        length += Integer.BYTES;
        int16(value);
    }

    void float8(double value) {
        int8(Double.doubleToRawLongBits(value));
    }

    void int8(long value) {
        INTS.set(bytes, length, Long.BYTES);
        LONGS.set(bytes, length + Integer.BYTES, value);
        length += Integer.BYTES + Long.BYTES;
    }

    /** @param field as {@link #text} or {@link #uuid} make it */
    void field(byte[] field) {
        System.arraycopy(field, 0, bytes, length, field.length);
        length += field.length;
    }

    private void int16(int value) {
        SHORTS.set(bytes, length, (short) value);
        length += Short.BYTES;
    }

    static byte[] text(String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        byte[] field = new byte[Integer.BYTES + utf8.length];
        INTS.set(field, 0, utf8.length);
        System.arraycopy(utf8, 0, field, Integer.BYTES, utf8.length);
        return field;
    }

    static byte[] uuid(UUID id) {
        byte[] field = new byte[Integer.BYTES + 2 * Long.BYTES];
        INTS.set(field, 0, 2 * Long.BYTES);
        LONGS.set(field, Integer.BYTES, id.getMostSignificantBits());
        LONGS.set(field, Integer.BYTES + Long.BYTES, id.getLeastSignificantBits());
        return field;
    }
}
