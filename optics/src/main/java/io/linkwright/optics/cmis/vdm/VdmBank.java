package io.linkwright.optics.cmis.vdm;

import java.util.Arrays;
import java.util.List;

import io.linkwright.optics.cmis.code.VdmType;
import io.linkwright.optics.cmis.memory.ModuleMemory;
import io.linkwright.optics.cmis.memory.Page;

/**
 * The observables of one bank.
 *
 * @param groups how many of four groups the module has; -1 when page 2Fh is not at hand
 * @param intervalMs between samples of bit errors and frame errors; NaN when page 2Fh is not at hand
 * @param frozen whether statistics stood still while the dump was taken
 */
public record VdmBank(int bank, int groups, double intervalMs, boolean frozen, List<VdmObservable> observables) {

    private static final int GROUPS = 4;
    private static final int INSTANCES = 64;
    private static final int MODULE = 15;

    public VdmBank {
        observables = List.copyOf(observables);
    }

    /** Null when the bank has no page of descriptors. */
    public static VdmBank of(ModuleMemory memory, int bank) {
        VdmObservable[] found = null;
        int count = 0;
        for (int group = 0; group < GROUPS; group++) {
            Page descriptors = memory.page(bank, 0x20 + group);
            if (descriptors != null) {
                found = found == null ? new VdmObservable[GROUPS * INSTANCES] : found;
                count = group(memory, bank, group, descriptors, found, count);
            }
        }
        if (found == null) {
            return null;
        }
        Page controls = memory.page(bank, 0x2F);
        return new VdmBank(bank, controls == null ? -1 : (controls.u8(128) & 3) + 1,
                controls == null ? Double.NaN : controls.u16(129) * 0.1, controls != null && controls.bit(144, 7),
                List.of(Arrays.copyOf(found, count)));
    }

    private static int group(ModuleMemory memory, int bank, int group, Page descriptors, VdmObservable[] found, int from) {
        Page samples = memory.page(bank, 0x24 + group);
        ThresholdSets sets = new ThresholdSets(memory.page(bank, 0x28 + group));
        Page flags = memory.page(bank, 0x2C);
        int count = from;
        for (int i = 0; i < INSTANCES; i++) {
            int code = descriptors.u8(129 + 2 * i);
            if (code == 0) {
                continue;
            }
            int where = descriptors.u8(128 + 2 * i);
            VdmType type = VdmType.of(code);
            int raw = samples == null ? -1 : samples.u16(128 + 2 * i);
            int instance = group * INSTANCES + i;
            found[count++] = new VdmObservable(instance + 1, type, (where & 0xf) == MODULE ? 0 : (where & 0xf) + 1, raw,
                    raw < 0 ? Double.NaN : type.value(raw),
                    sets.of(type, where >> 4),
                    flags == null ? -1 : flags.u8(128 + instance / 2) >> (instance & 1) * 4 & 0xf);
        }
        return count;
    }
}
