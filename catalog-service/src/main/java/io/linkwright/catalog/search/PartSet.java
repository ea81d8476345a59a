package io.linkwright.catalog.search;

import java.util.Arrays;

import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/** The parts with one value, in the form in which they are counted among others most quickly: a few listed, many as bits. */
record PartSet(int[] few, long[] many) {

    /** Words of bits that are compared in the time that one part takes to look up. */
    private static final int WORDS_PER_LOOK_UP = 2;

    /** @param size of the whole catalogue */
    static PartSet of(RoaringBitmap parts, int size) {
        if (parts.getCardinality() < words(size) / WORDS_PER_LOOK_UP) {
            return new PartSet(parts.toArray(), null);
        }
        return new PartSet(null, bits(parts, size));
    }

    private static int words(int size) {
        return (size + 63) >>> 6;
    }

    /** A bit for each part of the catalogue. */
    static long[] bits(RoaringBitmap parts, int size) {
        return Arrays.copyOf(BitSetUtil.toLongArray(parts), words(size));
    }

    /** How long a count takes, in look-ups of one part. */
    int work() {
        return few == null ? many.length / WORDS_PER_LOOK_UP : few.length;
    }

    int countIn(long[] others) {
        int count = 0;
        if (few == null) {
            for (int i = 0; i < many.length; i++) {
                count += Long.bitCount(many[i] & others[i]);
            }
        } else {
            for (int part : few) {
                count += (int) (others[part >>> 6] >>> part & 1);
            }
        }
        return count;
    }
}
