package io.linkwright.optics.cmis.memory;

import java.util.Locale;

/**
 * Which page of the upper memory.
 *
 * @param bank 0 to 255; pages below 10h have bank 0 only
 * @param page 0 to 255
 */
public record PageAddress(int bank, int page) implements Comparable<PageAddress> {

    public PageAddress {
        if (bank < 0 || bank > 255 || page < 0 || page > 255) {
            throw new IllegalArgumentException("no such page: bank " + bank + " page " + page);
        }
    }

    @Override
    public int compareTo(PageAddress other) {
        return bank != other.bank ? Integer.compare(bank, other.bank) : Integer.compare(page, other.page);
    }

    /** Such as {@code 11h} or {@code 11h of bank 1}. */
    @Override
    public String toString() {
        String name = String.format(Locale.ROOT, "%02Xh", page);
        return bank == 0 ? name : name + " of bank " + bank;
    }
}
