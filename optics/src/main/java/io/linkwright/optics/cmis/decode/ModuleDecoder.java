package io.linkwright.optics.cmis.decode;

import java.util.Arrays;
import java.util.List;

import io.linkwright.optics.cmis.code.LaneInterface;
import io.linkwright.optics.cmis.memory.ModuleMemory;
import io.linkwright.optics.cmis.memory.Page;
import io.linkwright.optics.cmis.vdm.VdmBank;

/**
 * Decodes the whole map after OIF-CMIS 05.4. Defined for any bytes; stateless.
 *
 * <p>
 * Every field is read at once, texts included. Only what follows from a field by a table or a formula is made when asked for:
 * names
 * of codes and flags, and dBm from microwatts.
 */
public final class ModuleDecoder {

    private static final int DESCRIPTORS = 86;
    private static final int FIRST_IN_LOWER = 8;
    private static final int MOST_APPLICATIONS = 15;
    private static final double BIAS_STEP_MA = 0.002;

    private ModuleDecoder() {
    }

    public static CmisModule decode(ModuleMemory memory) {
        Page lower = memory.lower();
        Advertisement advertisement = memory.page(1) == null ? null : Advertisement.of(memory.page(1));
        double biasStepMa = BIAS_STEP_MA
                * (advertisement == null || advertisement.biasMultiplier() == 0 ? 1 : advertisement.biasMultiplier());
        return new CmisModule(lower == null ? null : LowerMemory.of(lower),
                memory.page(0) == null ? null : Administration.of(memory.page(0)), advertisement,
                memory.page(2) == null ? null : Thresholds.of(memory.page(2), biasStepMa),
                memory.page(4) == null ? null : LaserCapabilities.of(memory.page(4)), applications(lower, memory.page(1)),
                banks(memory, biasStepMa), vdm(memory), memory.pages());
    }

    private static List<Application> applications(Page lower, Page advertising) {
        if (lower == null) {
            return List.of();
        }
        Application[] found = new Application[MOST_APPLICATIONS];
        int count = 0;
        int mediaType = lower.u8(85);
        for (int i = 0; i < MOST_APPLICATIONS; i++) {
            Page page = i < FIRST_IN_LOWER ? lower : advertising;
            int at = i < FIRST_IN_LOWER ? DESCRIPTORS + 4 * i : 223 + 4 * (i - FIRST_IN_LOWER);
            if (page == null || page.u8(at) == LaneInterface.END_OF_LIST) {
                break;
            }
            if (page.u32(at) != 0) {
                found[count++] = new Application(i + 1, page.u8(at), page.u8(at + 1), mediaType, page.u8(at + 2) >> 4,
                        page.u8(at + 2) & 0xf, page.u8(at + 3), advertising == null ? -1 : advertising.u8(176 + i));
            }
        }
        return List.of(Arrays.copyOf(found, count));
    }

    private static List<LaneBank> banks(ModuleMemory memory, double biasStepMa) {
        LaneBank[] found = new LaneBank[memory.banks()];
        int count = 0;
        for (int bank = 0; bank < memory.banks(); bank++) {
            Page controls = memory.page(bank, 0x10);
            Page states = memory.page(bank, 0x11);
            Page tunings = memory.page(bank, 0x12);
            Page capabilities = memory.page(bank, 0x13);
            Page diagnostics = memory.page(bank, 0x14);
            Page latencies = memory.page(bank, 0x15);
            if (controls != null || states != null || tunings != null || capabilities != null || diagnostics != null
                    || latencies != null) {
                found[count++] = new LaneBank(bank, controls == null ? List.of() : LaneControl.of(controls, bank),
                        states == null ? List.of() : LaneState.of(states, bank, biasStepMa),
                        tunings == null ? List.of() : LaneTuning.of(tunings, bank),
                        capabilities == null ? -1 : capabilities.u8(130),
                        diagnostics == null ? null : Diagnostics.of(diagnostics, bank),
                        latencies == null ? List.of() : LaneLatency.of(latencies, bank));
            }
        }
        return List.of(Arrays.copyOf(found, count));
    }

    private static List<VdmBank> vdm(ModuleMemory memory) {
        VdmBank[] found = new VdmBank[memory.banks()];
        int count = 0;
        for (int bank = 0; bank < found.length; bank++) {
            VdmBank each = VdmBank.of(memory, bank);
            if (each != null) {
                found[count++] = each;
            }
        }
        return List.of(Arrays.copyOf(found, count));
    }
}
