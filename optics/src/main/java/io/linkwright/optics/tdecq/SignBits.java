package io.linkwright.optics.tdecq;

/** A sequence of upper bits of PAM4 symbols, 64 to a word, to be counted against another at any offset. */
final class SignBits {

    private final long[] words;
    private final int length;

    private SignBits(long[] words, int length) {
        this.words = words;
        this.length = length;
    }

    /** @param count as many symbols, from the first on again when the pattern is shorter */
    static SignBits of(byte[] pattern, int count) {
        long[] words = new long[count / 64 + 2];
        for (int i = 0; i < count; i++) {
            if (pattern[i % pattern.length] >= 2) {
                words[i >> 6] |= 1L << (i & 63);
            }
        }
        return new SignBits(words, count);
    }

    static SignBits of(boolean[] bits) {
        long[] words = new long[bits.length / 64 + 2];
        for (int i = 0; i < bits.length; i++) {
            if (bits[i]) {
                words[i >> 6] |= 1L << (i & 63);
            }
        }
        return new SignBits(words, bits.length);
    }

    int length() {
        return length;
    }

    /** @return how many of the first {@code count} bits of the other, a multiple of 64, are equal to those from an offset on */
    int equal(SignBits other, int offset, int count) {
        int word = offset >> 6;
        int bit = offset & 63;
        int different = 0;
        for (int i = 0; i < count >> 6; i++) {
            long here = words[word + i] >>> bit;
            if (bit != 0) {
                here |= words[word + i + 1] << 64 - bit;
            }
            different += Long.bitCount(here ^ other.words[i]);
        }
        return count - different;
    }
}
