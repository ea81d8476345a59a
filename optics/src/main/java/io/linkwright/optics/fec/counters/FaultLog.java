package io.linkwright.optics.fec.counters;

import java.util.ArrayList;
import java.util.List;

/** The first faults in full, the rest as a number. Not thread-safe. */
final class FaultLog {

    private static final int LISTED = 100;
    private static final int LONGEST = 600;

    private final List<Fault> faults = new ArrayList<>();
    private long more;

    /** @param message may hold what was read, as it was read */
    void add(int line, int column, String message) {
        if (faults.size() < LISTED) {
            faults.add(new Fault(line, column, CountText.printable(message, LONGEST)));
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
