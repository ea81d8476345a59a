package io.linkwright.catalog.schedule;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Gathers bytes in one buffer of fixed size and passes them on when it is full. Allocates nothing after construction. */
final class ByteSink {

    private static final int CAPACITY = 1 << 16;

    private final OutputStream out;
    private final byte[] buffer;
    private int used;

    ByteSink(OutputStream out) {
        this(out, CAPACITY);
    }

    /** @param capacity at least 16 */
    ByteSink(OutputStream out, int capacity) {
        this.out = out;
        buffer = new byte[capacity];
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** @throws UncheckedIOException when the reader has gone, because a visitor of links cannot throw anything else */
    ByteSink put(byte[] bytes) {
        if (bytes.length > buffer.length - used) {
            pass();
            if (bytes.length > buffer.length) {
                write(bytes, bytes.length);
                return this;
            }
        }
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
        return this;
    }

    ByteSink put(String text) {
        return put(bytes(text));
    }

    ByteSink put(char ascii) {
        if (used == buffer.length) {
            pass();
        }
        buffer[used++] = (byte) ascii;
        return this;
    }

    /** Without a sign and without leading zeros. */
    ByteSink decimal(int number) {
        int digits = 1;
        for (int rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return padded(number, digits);
    }

    /** With leading zeros. */
    ByteSink padded(int number, int digits) {
        if (digits > buffer.length - used) {
            pass();
        }
        int rest = number;
        for (int place = used + digits - 1; place >= used; place--) {
            buffer[place] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        used += digits;
        return this;
    }

    /** Metres to the millimetre, without trailing zeros. */
    ByteSink metres(double lengthM) {
        int millimetres = (int) Math.round(lengthM * 1000);
        decimal(millimetres / 1000);
        int rest = millimetres % 1000;
        if (rest == 0) {
            return this;
        }
        put('.');
        return rest % 100 == 0 ? decimal(rest / 100) : rest % 10 == 0 ? padded(rest / 10, 2) : padded(rest, 3);
    }

    /** Call once, at the end. */
    void finish() {
        pass();
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pass() {
        write(buffer, used);
        used = 0;
    }

    private void write(byte[] bytes, int length) {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
