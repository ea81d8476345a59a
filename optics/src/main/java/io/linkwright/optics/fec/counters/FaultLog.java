package io.linkwright.optics.fec.counters;

import java.util.ArrayList;
import java.util.List;

/** The first faults in full, the rest as a number. Not thread-safe. */
final class FaultLog {

    private static final int LISTED = 100;

    private final List<Fault> faults = new ArrayList<>();
    private long more;

    void add(int line, int column, String message) {
        if (faults.size() < LISTED) {
            faults.add(new Fault(line, column, message));
        } else {
            more++;
        }
    }

    List<Fault> listed() {
        return faults;
    }

    long more() {
        return more;
    }
}
