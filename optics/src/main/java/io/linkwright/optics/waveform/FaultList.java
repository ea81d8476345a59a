package io.linkwright.optics.waveform;

import java.util.ArrayList;
import java.util.List;

/** Faults as they are found: the first hundred in full, the others counted. */
final class FaultList {

    private static final int LISTED = 100;

    private final List<WaveformFault> faults = new ArrayList<>();
    private long more;

    void add(String code, String place, String text) {
        if (faults.size() < LISTED) {
            faults.add(new WaveformFault(code, place, text));
        } else {
            more++;
        }
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    WaveformReading.Refused refused() {
        return new WaveformReading.Refused(faults, more);
    }
}
