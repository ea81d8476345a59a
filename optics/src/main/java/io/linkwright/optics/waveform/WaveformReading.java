package io.linkwright.optics.waveform;

import java.util.List;
import java.util.OptionalDouble;

/** Samples that were read, or why they could not be. */
public sealed interface WaveformReading {

    /**
     * @param samples in the order of the file
     * @param sampleIntervalS by the time column of a CSV; empty without one
     */
    record Read(float[] samples, OptionalDouble sampleIntervalS) implements WaveformReading {
    }

    /**
     * @param faults the first 100
     * @param more how many there are beyond them
     */
    record Refused(List<WaveformFault> faults, long more) implements WaveformReading {

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
