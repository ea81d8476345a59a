package io.linkwright.optics.soak;

import java.util.List;

/** What came of reading a record. */
public sealed interface SoakReading {

    /** The record is sound. */
    record Read(SoakRun run) implements SoakReading {
    }

    /**
     * It has faults, and nothing is made of it.
     *
     * @param faults the first hundred
     * @param count of all faults
     */
    record Refused(List<SoakFault> faults, long count) implements SoakReading {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
