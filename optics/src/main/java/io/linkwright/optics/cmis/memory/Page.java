package io.linkwright.optics.cmis.memory;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/**
 * 128 bytes of module memory: the lower half at addresses 0 to 127, or one page of the upper half at 128 to 255. Immutable.
 *
 * <p>
 * Numbers are big-endian as OIF-CMIS has them, but for the diagnostics of page 14h ({@link #u16LittleEndian}).
 */
public final class Page {

    public static final int SIZE = 128;

    private final byte[] bytes;
    private final int first;

    private Page(byte[] bytes, int first) {
        this.bytes = bytes;
        this.first = first;
    }

    /** @param bytes 128 of them from {@code offset} on */
    public static Page lower(byte[] bytes, int offset) {
        return new Page(Arrays.copyOfRange(bytes, offset, offset + SIZE), 0);
    }

    /** @param bytes 128 of them from {@code offset} on */
    public static Page upper(byte[] bytes, int offset) {
        return new Page(Arrays.copyOfRange(bytes, offset, offset + SIZE), SIZE);
    }

    public int u8(int address) {
        return bytes[address - first] & 0xff;
    }

    public boolean bit(int address, int bit) {
        return (bytes[address - first] >> bit & 1) != 0;
    }

    public int u16(int address) {
        int at = address - first;
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    public int s16(int address) {
        return (short) u16(address);
    }

    public int u16LittleEndian(int address) {
        int at = address - first;
        return (bytes[at + 1] & 0xff) << 8 | bytes[at] & 0xff;
    }

    public long u32(int address) {
        return (long) u16(address) << 16 | u16(address + 2);
    }

    /** The number of a field of type F16. */
    public double f16(int address) {
        return F16.value(u16(address));
    }

    /** Characters with the padding at both ends taken off; what cannot be printed is shown as a question mark. */
    public String text(int from, int length) {
        int start = from - first;
        int end = start + length;
        while (end > start && (bytes[end - 1] == ' ' || bytes[end - 1] == 0)) {
            end--;
        }
        while (start < end && bytes[start] == ' ') {
            start++;
        }
        for (int i = start; i < end; i++) {
            if (bytes[i] < ' ' || bytes[i] == 0x7f) {
                return printable(start, end);
            }
        }
        return new String(bytes, start, end - start, ISO_8859_1);
    }

    private String printable(int start, int end) {
        byte[] shown = Arrays.copyOfRange(bytes, start, end);
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] < ' ' || shown[i] == 0x7f) {
                shown[i] = '?';
            }
        }
        return new String(shown, ISO_8859_1);
    }

    /** Sum of the bytes from one address to another, both included, modulo 256. */
    public int checksum(int from, int to) {
        int sum = 0;
        for (int i = from - first; i <= to - first; i++) {
            sum += bytes[i];
        }
        return sum & 0xff;
    }

    /** Whether every byte is this one. */
    public boolean filledWith(int value) {
        for (byte b : bytes) {
            if ((b & 0xff) != value) {
                return false;
            }
        }
        return true;
    }

    public boolean sameBytes(Page other) {
        return Arrays.equals(bytes, other.bytes);
    }

    /** A copy of all 128. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
