package io.linkwright.vetting.measurement.csv;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.vetting.audit.Criterion;
import io.linkwright.vetting.profile.Criteria;

/** The criteria by the characters of their keys, without making a string of each cell. */
final class CriterionTable {

    /** A criterion with its number and with its key and unit as PostgreSQL reads them. */
    record Entry(int index, Criterion criterion, char[] key, char[] unit, byte[] keyField, byte[] unitField) {
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Entry[] slots;
    private Entry last;

    CriterionTable(Criteria criteria) {
        for (Criterion criterion : criteria.all()) {
            entries.add(new Entry(entries.size(), criterion, criterion.key().toCharArray(), criterion.unit().toCharArray(),
                    CopyChunk.text(criterion.key()), CopyChunk.text(criterion.unit())));
        }
        slots = new Entry[Integer.highestOneBit(entries.size()) * 8];
        for (Entry entry : entries) {
            int slot = hash(entry.key, entry.key.length) & slots.length - 1;
            while (slots[slot] != null) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = entry;
        }
        last = entries.get(0);
    }

    int count() {
        return entries.size();
    }

    /** Null if there is none. */
    Entry find(Cell cell) {
        if (cell.holds(last.key)) {
            return last;
        }
        int slot = hash(cell.chars, cell.length()) & slots.length - 1;
        while (slots[slot] != null && !cell.holds(slots[slot].key)) {
            slot = slot + 1 & slots.length - 1;
        }
        if (slots[slot] != null) {
            last = slots[slot];
        }
        return slots[slot];
    }

    private static int hash(char[] text, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + text[i];
        }
        return hash ^ hash >>> 16;
    }
}
