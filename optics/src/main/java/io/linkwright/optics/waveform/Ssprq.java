package io.linkwright.optics.waveform;

/**
 * The short stress pattern random quaternary, 65,535 PAM4 symbols, on which TDECQ is measured (IEEE 802.3 120.5.11.2.3,
 * "pattern
 * 6").
 *
 * <p>
 * Three stretches of the PRBS31 sequence \(x^{31}+x^{28}+1\), output inverted, from the presets of Table 120-2, make the 32,768
 * bits \(A\); \(B\) is \(A\) twice without its first and its last bit. Gray-coded (00, 01, 11, 10 are 0, 1, 2, 3), the pattern
 * is \(A\), \(A\) inverted, the first half of \(B\), and the second half of \(B\) inverted. Pure and thread-safe.
 */
public final class Ssprq {

    /** Symbols of one repetition. */
    public static final int LENGTH = 65_535;

    private static final int[] PRESETS = { 0x00000002, 0x34013FF7, 0x0CCCCCCC };
    private static final int[] BITS = { 10_924, 10_922, 10_922 };
    private static final int HALF = 32_768;
    private static final int REGISTER = 0x7fffffff;

    /** @return a new array of the 65,535 symbols, each 0 to 3 */
    public static byte[] symbols() {
        byte[] a = stretches();
        byte[] b = new byte[2 * HALF - 2];
        System.arraycopy(a, 1, b, 0, HALF - 1);
        System.arraycopy(a, 0, b, HALF - 1, HALF - 1);
        byte[] symbols = new byte[LENGTH];
        int at = GrayCode.map(a, 0, HALF, false, symbols, 0);
        at = GrayCode.map(a, 0, HALF, true, symbols, at);
        at = GrayCode.map(b, 0, HALF - 2, false, symbols, at);
        GrayCode.map(b, HALF - 2, HALF, true, symbols, at);
        return symbols;
    }

    private static byte[] stretches() {
        byte[] bits = new byte[HALF];
        int at = 0;
        for (int stretch = 0; stretch < PRESETS.length; stretch++) {
            int register = PRESETS[stretch];
            for (int i = 0; i < BITS[stretch]; i++) {
                int feedback = (register >>> 27 ^ register >>> 30) & 1;
                bits[at++] = (byte) (1 - feedback);
                register = (register << 1 | feedback) & REGISTER;
            }
        }
        return bits;
    }

    private Ssprq() {
    }
}
