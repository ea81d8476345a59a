package io.linkwright.optics.cmis.synthesis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.linkwright.optics.cmis.memory.F16;
import io.linkwright.optics.cmis.memory.Page;
import io.linkwright.optics.cmis.memory.Quad;

/** Writes the fields of one page. Addresses are those of the specification: 0 to 127, or 128 to 255. Not thread-safe. */
public final class PageWriter {

    private final byte[] bytes = new byte[Page.SIZE];
    private final int first;

    PageWriter(boolean upper) {
        first = upper ? Page.SIZE : 0;
    }

    public PageWriter u8(int address, int value) {
        bytes[address - first] = (byte) value;
        return this;
    }

    /** Writes some bits of a byte and leaves the others. */
    public PageWriter bits(int address, int lowest, int width, int value) {
        int mask = (1 << width) - 1 << lowest;
        int old = bytes[address - first] & 0xff;
        return u8(address, old & ~mask | value << lowest & mask);
    }

    /** Big-endian; signed numbers too. */
    public PageWriter u16(int address, int value) {
        return u8(address, value >> 8).u8(address + 1, value);
    }

    public PageWriter u16LittleEndian(int address, int value) {
        return u8(address + 1, value >> 8).u8(address, value);
    }

    public PageWriter u32(int address, long value) {
        return u16(address, (int) (value >> 16)).u16(address + 2, (int) value);
    }

    public PageWriter f16(int address, double value) {
        return u16(address, F16.encode(value));
    }

    /** A value in steps, rounded, in 16 bits. */
    public PageWriter steps(int address, double value, double step) {
        return u16(address, (int) Math.round(value / step));
    }

    public PageWriter steps(int address, Quad quad, double step) {
        return steps(address, quad.highAlarm(), step).steps(address + 2, quad.lowAlarm(), step)
                .steps(address + 4, quad.highWarning(), step).steps(address + 6, quad.lowWarning(), step);
    }

    /** Padded with spaces, cut where it is longer than the field. */
    public PageWriter text(int address, int length, String text) {
        byte[] characters = text.getBytes(ISO_8859_1);
        for (int i = 0; i < length; i++) {
            u8(address + i, i < characters.length ? characters[i] : ' ');
        }
        return this;
    }

    public PageWriter raw(int address, int... values) {
        for (int i = 0; i < values.length; i++) {
            u8(address + i, values[i]);
        }
        return this;
    }

    /** Writes the sum of the bytes from one address to another, both included, modulo 256. */
    PageWriter checksum(int address, int from, int to) {
        int sum = 0;
        for (int i = from; i <= to; i++) {
            sum += bytes[i - first];
        }
        return u8(address, sum);
    }

    Page page() {
        return first == 0 ? Page.lower(bytes, 0) : Page.upper(bytes, 0);
    }
}
