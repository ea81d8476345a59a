package io.linkwright.optics.waveform;

import java.util.function.Supplier;

/** PAM4 test patterns that are known here. */
public enum TestPattern {

    SSPRQ(Ssprq.LENGTH, Ssprq::symbols),
    PRBS13Q(Prbs13q.LENGTH, Prbs13q::symbols);

    private final int length;
    private final Supplier<byte[]> symbols;

    TestPattern(int length, Supplier<byte[]> symbols) {
        this.length = length;
        this.symbols = symbols;
    }

    /** Symbols of one repetition. */
    public int length() {
        return length;
    }

    /** @return a new array of one repetition, each symbol 0 to 3 */
    public byte[] symbols() {
        return symbols.get();
    }
}
