package io.linkwright.optics.cmis.dump;

import java.util.List;

import io.linkwright.optics.cmis.memory.ModuleMemory;

/**
 * What was read.
 *
 * @param format as found or as told
 * @param port what the dump calls the port, such as {@code Ethernet0}; empty when it does not say
 * @param faults the first hundred
 * @param faultCount all of them
 */
public record Dump(DumpFormat format, String port, ModuleMemory memory, List<DumpFault> faults, int faultCount) {

    public Dump {
        faults = List.copyOf(faults);
    }

    /** Whether there is anything to decode. */
    public boolean usable() {
        return memory.lower() != null || !memory.pages().isEmpty();
    }
}
