package io.linkwright.vetting.measurement.csv;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/** The serial numbers of a file, numbered as they come. Open addressing over one array of characters; for one thread. */
final class SerialNumbers {

    private final int most;
    private final int seed = ThreadLocalRandom.current().nextInt() | 1;
    /** Number of the serial plus one; 0 is free. */
    private int[] slots = new int[1 << 10];
    private int[] ends = new int[1 << 9];
    private char[] text = new char[1 << 12];
    private int count;

    SerialNumbers(int most) {
        this.most = most;
    }

    int count() {
        return count;
    }

    /** The number of the serial, a new one if it was not there; -1 if it is one too many. */
    int number(char[] chars, int length) {
        int slot = slot(chars, 0, length);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (count == most) {
            return -1;
        }
        int start = start(count);
        if (start + length > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length + text.length / 2, start + length));
        }
        System.arraycopy(chars, 0, text, start, length);
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        ends[count] = start + length;
        slots[slot] = ++count;
        if (count * 2 > slots.length) {
            grow();
        }
        return count - 1;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int number = 0; number < count; number++) {
            slots[slot(text, start(number), ends[number] - start(number))] = number + 1;
        }
    }

    /** Where it is, or where it would be put. */
    private int slot(char[] chars, int offset, int length) {
        int hash = seed;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ chars[offset + i]) * 0x01000193;
        }
        hash ^= hash >>> 15;
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0 && !holds(slots[slot] - 1, chars, offset, length)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean holds(int number, char[] chars, int offset, int length) {
        return Arrays.equals(text, start(number), ends[number], chars, offset, offset + length);
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }
}
