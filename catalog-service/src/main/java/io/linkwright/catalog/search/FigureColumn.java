package io.linkwright.catalog.search;

import java.util.Arrays;

import org.roaringbitmap.RoaringBitmap;

/** One figure of each part, to thousandths. Parts without the figure come last in either order. */
final class FigureColumn {

    private static final int UNKNOWN = -1;
    private static final int CHECKPOINTS = 64;
    /** Parts are compared through a number of 32 bits above their own. */
    private static final long LAST = Integer.MAX_VALUE;

    private final int[] values;
    private final RoaringBitmap known = new RoaringBitmap();
    private final RoaringBitmap unknown;
    private final int[] ascending;
    private final int[] descending;
    /** The parts with the lowest values, a step more in each. */
    private final RoaringBitmap[] lowest;
    private final int step;

    private FigureColumn(int[] values, RoaringBitmap unknown) {
        this.values = values;
        this.unknown = unknown;
        for (int part = 0; part < values.length; part++) {
            if (values[part] != UNKNOWN) {
                known.add(part);
            }
        }
        ascending = order(false);
        descending = order(true);
        step = Math.max(1, values.length / CHECKPOINTS);
        lowest = lowest();
    }

    /** Takes in parts in the order of their numbers. */
    static final class Builder {

        private int[] values = new int[1 << 10];
        private final RoaringBitmap unknown = new RoaringBitmap();
        private int size;

        /**
         * @param value null when there is none
         * @param wanting whether a value is missing that the part should have
         */
        void add(Double value, boolean wanting) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            if (wanting) {
                unknown.add(size);
            }
            values[size++] = value == null ? UNKNOWN : scaled(value);
        }

        FigureColumn build() {
            return new FigureColumn(Arrays.copyOf(values, size), unknown);
        }
    }

    private static int scaled(double value) {
        return (int) Math.min(LAST - 1, Math.round(value * 1000));
    }

    private int[] order(boolean down) {
        long[] keys = new long[values.length];
        for (int part = 0; part < keys.length; part++) {
            keys[part] = key(part, down);
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    /** Orders parts by the figure and then by their number. */
    long key(int part, boolean down) {
        return key(values[part], part, down);
    }

    /** @param value as {@link #value} tells it, null for unknown */
    static long key(Integer value, int part, boolean down) {
        long rank = value == null || value == UNKNOWN ? LAST : down ? LAST - 1 - value : value;
        return rank << 32 | part;
    }

    /** In thousandths; null when unknown. */
    Integer value(int part) {
        return values[part] == UNKNOWN ? null : values[part];
    }

    int[] order(Sort.Direction direction) {
        return direction == Sort.Direction.DOWN ? descending : ascending;
    }

    private RoaringBitmap[] lowest() {
        RoaringBitmap[] sets = new RoaringBitmap[known.getCardinality() / step + 1];
        RoaringBitmap next = new RoaringBitmap();
        for (int i = 0; i < sets.length; i++) {
            sets[i] = next.clone();
            for (int j = i * step; j < Math.min((i + 1) * step, ascending.length); j++) {
                next.add(ascending[j]);
            }
        }
        return sets;
    }

    RoaringBitmap atLeast(double value) {
        return RoaringBitmap.andNot(known, below(scaled(value)));
    }

    RoaringBitmap atMost(double value) {
        return below(scaled(value) + 1);
    }

    private RoaringBitmap below(int value) {
        int count = before(key(value, 0, false), ascending, false);
        RoaringBitmap parts = lowest[count / step].clone();
        int[] rest = Arrays.copyOfRange(ascending, count / step * step, count);
        Arrays.sort(rest);
        parts.or(RoaringBitmap.bitmapOf(rest));
        return parts;
    }

    /** How many parts come before a key. */
    int before(long key, Sort.Direction direction) {
        return before(key, order(direction), direction == Sort.Direction.DOWN);
    }

    private int before(long key, int[] order, boolean down) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key(order[middle], down) < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Parts that should have the figure and do not. */
    RoaringBitmap unknown() {
        return unknown;
    }
}
