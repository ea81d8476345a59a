package io.linkwright.catalog.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Counts every fault of a file and keeps the first hundred, so that a file of any size can be wrong in every cell. */
public final class ImportFaults {

    static final int KEPT = 100;
    private static final Comparator<ImportFault> BY_PLACE = Comparator
            .comparing(ImportFault::line, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ImportFault::column, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<ImportFault> kept = new ArrayList<>();
    private int count;

    public void add(ImportFault fault) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(fault);
        }
    }

    public int count() {
        return count;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** Those kept, in the order of the file. */
    public List<ImportFault> listed() {
        return kept.stream().sorted(BY_PLACE).toList();
    }

    /** Those kept that have no line yet. */
    List<ImportFault> unplaced() {
        return kept.stream().filter(fault -> fault.line() == null).toList();
    }

    /** Lets the kept faults be completed by what only a second look at the file can tell. */
    public void complete(UnaryOperator<ImportFault> completion) {
        kept.replaceAll(completion);
    }
}
