package io.linkwright.optics.waveform;

/**
 * PRBS13Q, 8,191 PAM4 symbols: two periods of the bit sequence \(1+x+x^2+x^{12}+x^{13}\), Gray-coded (IEEE 802.3 120.5.11.2.1).
 * TDECQ is not measured on it; it is generated so that a capture of the wrong pattern can be named. Pure and thread-safe.
 */
public final class Prbs13q {

    /** Symbols of one repetition. */
    public static final int LENGTH = 8_191;

    /** @return a new array of the 8,191 symbols, each 0 to 3, from a register of ones on */
    public static byte[] symbols() {
        byte[] bits = new byte[2 * LENGTH];
        int register = 0x1fff;
        for (int i = 0; i < bits.length; i++) {
            int feedback = (register ^ register >>> 1 ^ register >>> 11 ^ register >>> 12) & 1;
            bits[i] = (byte) feedback;
            register = (register << 1 | feedback) & 0x1fff;
        }
        byte[] symbols = new byte[LENGTH];
        GrayCode.map(bits, 0, bits.length, false, symbols, 0);
        return symbols;
    }

    private Prbs13q() {
    }
}
