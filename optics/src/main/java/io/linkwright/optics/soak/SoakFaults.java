package io.linkwright.optics.soak;

import java.util.ArrayList;
import java.util.List;

/** Collects faults: the first hundred are kept, all are counted. */
final class SoakFaults {

    static final int KEPT = 100;

    private final List<SoakFault> faults = new ArrayList<>();
    private long count;

    void add(long line, int column, String header, String message) {
        count++;
        if (faults.size() < KEPT) {
            faults.add(new SoakFault(line, column, shown(header), message));
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    SoakReading.Refused refused() {
        return new SoakReading.Refused(faults, count);
    }

    /** Foreign text for a message: bounded, and without control characters. */
    static String shown(String text) {
        String clean = text.replaceAll("[\\p{Cc}\\p{Cf}\\uFFFD]", "?");
        return clean.length() <= 40 ? clean : clean.substring(0, 40) + "...";
    }
}
