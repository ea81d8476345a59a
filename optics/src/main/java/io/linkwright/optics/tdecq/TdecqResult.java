package io.linkwright.optics.tdecq;

import java.util.List;
import java.util.Optional;

/** A measurement of TDECQ, or why there can be none. */
public sealed interface TdecqResult {

    /** What to know about the capture, whatever became of it. */
    List<TdecqFault> warnings();

    /**
     * @param eyes the waveform before and behind the equaliser
     */
    record Measured(TdecqFigures figures, PatternLock lock, Eyes eyes, List<TdecqFault> warnings) implements TdecqResult {

        public Measured {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * @param faults at least one
     * @param lock empty if the pattern was not found
     * @param eyes empty if it did not come to that; else with the best taps that were found
     */
    record NoResult(List<TdecqFault> faults, Optional<PatternLock> lock, Optional<Eyes> eyes, List<TdecqFault> warnings)
            implements
                TdecqResult {

        public NoResult {
            faults = List.copyOf(faults);
            warnings = List.copyOf(warnings);
        }
    }
}
