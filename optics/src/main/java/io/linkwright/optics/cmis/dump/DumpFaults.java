package io.linkwright.optics.cmis.dump;

import java.util.ArrayList;
import java.util.List;

/** Faults as they are met: the first hundred are listed, the others counted. */
final class DumpFaults {

    static final int LISTED = 100;

    private final List<DumpFault> listed = new ArrayList<>();
    private int count;

    void add(String code, int line, long offset, String text) {
        count++;
        if (listed.size() < LISTED) {
            listed.add(new DumpFault(code, line, offset, text));
        }
    }

    List<DumpFault> listed() {
        return List.copyOf(listed);
    }

    int count() {
        return count;
    }
}
