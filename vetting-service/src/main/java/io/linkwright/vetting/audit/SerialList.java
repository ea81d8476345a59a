package io.linkwright.vetting.audit;

import java.util.ArrayList;
import java.util.List;

/** Serials of units, the first of them by name and all of them by number. */
final class SerialList {

    private final List<String> first = new ArrayList<>();
    private int count;

    void add(String serial) {
        if (count++ < Audit.SERIALS_NAMED) {
            first.add(serial);
        }
    }

    List<String> first() {
        return first;
    }

    int count() {
        return count;
    }
}
