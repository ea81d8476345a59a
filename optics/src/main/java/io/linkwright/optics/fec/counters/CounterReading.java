package io.linkwright.optics.fec.counters;

import java.util.List;
import java.util.Optional;

/**
 * What a text holds. Ports without a fault are there even if others have some.
 *
 * @param format absent when the text is in none of the known ones
 * @param ports in the order of the text
 * @param faults the first 100
 * @param furtherFaults how many more there are
 */
public record CounterReading(Optional<CounterFormat> format, List<PortCounters> ports, List<Fault> faults, long furtherFaults) {

    public CounterReading {
        ports = List.copyOf(ports);
        faults = List.copyOf(faults);
    }
}
