package io.linkwright.optics.cmis.synthesis;

import java.util.Locale;
import java.util.function.Supplier;

import io.linkwright.optics.cmis.memory.ModuleMemory;

/** Invented modules, written field by field. Their serial numbers begin with {@code SYNTH}. */
public enum SampleModule {
    /** 800G twin-port DR4 over 2 km with fins, ready, all pages, nothing wrong with it. */
    OSFP_800G_2XDR4_2(SampleOptics::twin),
    /** 400G DR4 of the first generation: CMIS 4.0, eight host lanes, sold for 2 km under the code of DR4. */
    QDD_400G_XDR4(SampleOptics::xdr4),
    /** 400G SR4 with a flat top; its frame error counts are filled with bit error ratios, and it runs hot. */
    OSFP112_400G_SR4_TROUBLED(SampleOptics::troubled),
    /** Passive copper: flat memory. */
    OSFP_800G_DAC(SampleCopper::dac);

    private final Supplier<MemoryWriter> writer;

    SampleModule(Supplier<MemoryWriter> writer) {
        this.writer = writer;
    }

    /** A fresh writer, so that a field can be changed. */
    public MemoryWriter writer() {
        return writer.get();
    }

    public ModuleMemory memory() {
        return writer().memory();
    }

    /** As it is written on a command line, such as {@code osfp-800g-dac}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
