package io.linkwright.optics.fec;

/**
 * Error ratios of KP4, the Reed-Solomon code RS(544,514) over GF(2^10) that corrects up to 15 symbols of a codeword (IEEE
 * 802.3 clauses 91, 119 and 172).
 *
 * <p>
 * For independent bit errors with ratio \(b\): a symbol is wrong with \(p = 1-(1-b)^{10}\), a codeword cannot be corrected
 * with \(CER = P[Binomial(544, p) \ge 16]\), and with \(X\) interleaved codewords and 8 frames of 64 bytes in one codeword
 * the frame loss ratio is \(FLR = CER (1 + 8X)/8\).
 *
 * <p>
 * Real links err in bursts and pairs, so these ratios are a floor and never a forecast. All methods answer {@code NaN} for
 * a {@code NaN} and throw {@link IllegalArgumentException} for a ratio outside 0 to 1. They are pure and thread-safe.
 */
public final class Kp4 {

    /** Symbols of one codeword, data and parity. */
    public static final int SYMBOLS = 544;
    /** Bits of one symbol. */
    public static final int SYMBOL_BITS = 10;
    /** Wrong symbols that can still be corrected. */
    public static final int CORRECTABLE_SYMBOLS = 15;
    /** Pre-FEC bit error ratio up to which the PAM4 clauses call a lane compliant. */
    public static final double BER_LIMIT = 2.4e-4;

    private static final double FRAMES_PER_CODEWORD = 8;

    /**
     * @param ber bit error ratio before correction, 0 to 1
     * @return probability that a 10-bit symbol is wrong
     */
    public static double symbolErrorRatio(double ber) {
        requireRatio(ber);
        return -Math.expm1(SYMBOL_BITS * Math.log1p(-ber));
    }

    /**
     * @param symbolErrors 0 to 544
     * @return probability that a codeword has exactly that many wrong symbols
     */
    public static double codewordShare(double ber, int symbolErrors) {
        if (symbolErrors < 0 || symbolErrors > SYMBOLS) {
            throw new IllegalArgumentException("a codeword has 0 to 544 wrong symbols, not " + symbolErrors);
        }
        return Math.exp(logShare(symbolErrorRatio(ber), symbolErrors));
    }

    /** Probability that a codeword has more wrong symbols than the code can correct. */
    public static double codewordErrorRatio(double ber) {
        double p = symbolErrorRatio(ber);
        if (p == 0 || p == 1) {
            return p;
        }
        // Terms by their ratio to the one before: the sum keeps its relative accuracy where 1 - (sum of the rest) would not.
        double term = Math.exp(logShare(p, CORRECTABLE_SYMBOLS + 1));
        double sum = 0;
        double odds = p / (1 - p);
        for (int i = CORRECTABLE_SYMBOLS + 1; i <= SYMBOLS; i++) {
            sum += term;
            term *= odds * (SYMBOLS - i) / (i + 1);
        }
        return Math.min(sum, 1);
    }

    /**
     * @param interleave codewords interleaved on the port: 1 or 2 at 100G, 2 at 200G and 400G, 4 at 800G
     * @return ratio of 64-byte frames that are lost; above 1 when nearly nothing gets through
     */
    public static double frameLossRatio(double ber, int interleave) {
        return codewordErrorRatio(ber) * framesLostPerCodeword(interleave);
    }

    /**
     * Frames of 64 bytes that one uncorrectable codeword costs, in codewords' worth of frames: \((1 + 8X)/8\).
     *
     * @param interleave codewords interleaved on the port, 1 or more
     */
    public static double framesLostPerCodeword(int interleave) {
        if (interleave < 1) {
            throw new IllegalArgumentException("at least one codeword is on the wire, not " + interleave);
        }
        return (1 + interleave * FRAMES_PER_CODEWORD) / FRAMES_PER_CODEWORD;
    }

    /**
     * @param symbolRatio probability that a symbol is wrong, 0 to 1
     * @return the bit error ratio of independent errors that gives it: the inverse of {@link #symbolErrorRatio}
     */
    public static double bitErrorRatio(double symbolRatio) {
        requireRatio(symbolRatio);
        return -Math.expm1(Math.log1p(-symbolRatio) / SYMBOL_BITS);
    }

    /**
     * @param rateGbps rate of the port, such as 400
     * @return seconds from one codeword that cannot be corrected to the next, on average; infinite for a ratio of 0
     */
    public static double secondsBetweenUncorrectable(double ber, int rateGbps) {
        return 1 / (codewordsPerSecond(rateGbps) * codewordErrorRatio(ber));
    }

    /**
     * The 5440 bits of a codeword travel at 1.0625 times the port's rate.
     *
     * @param rateGbps rate of the port, such as 400
     */
    public static double codewordsPerSecond(int rateGbps) {
        return rateGbps * 1.0625e9 / (SYMBOLS * SYMBOL_BITS);
    }

    private static double logShare(double p, int i) {
        double log = 0;
        for (int j = 1; j <= i; j++) {
            log += Math.log((double) (SYMBOLS - i + j) / j);
        }
        double hits = i == 0 ? 0 : i * Math.log(p);
        double misses = i == SYMBOLS ? 0 : (SYMBOLS - i) * Math.log1p(-p);
        return log + hits + misses;
    }

    private static void requireRatio(double ber) {
        if (ber < 0 || ber > 1) {
            throw new IllegalArgumentException("a bit error ratio lies between 0 and 1, not at " + ber);
        }
    }

    private Kp4() {
    }
}
