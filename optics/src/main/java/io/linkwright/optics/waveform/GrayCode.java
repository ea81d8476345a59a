package io.linkwright.optics.waveform;

/** Pairs of bits as PAM4 symbols: 00, 01, 11, 10 are 0, 1, 2, 3. */
final class GrayCode {

    private static final byte[] SYMBOLS = { 0, 1, 3, 2 };

    /** @return where the next symbol goes */
    static int map(byte[] bits, int from, int count, boolean inverted, byte[] symbols, int at) {
        int next = at;
        for (int i = from; i < from + count; i += 2) {
            byte symbol = SYMBOLS[bits[i] << 1 | bits[i + 1]];
            symbols[next++] = inverted ? (byte) (3 - symbol) : symbol;
        }
        return next;
    }

    private GrayCode() {
    }
}
