package io.linkwright.optics.cmis.synthesis;

/** The copper ones among {@link SampleModule}. */
final class SampleCopper {

    private SampleCopper() {
    }

    static MemoryWriter dac() {
        MemoryWriter module = new MemoryWriter();
        module.lower().u8(0, 0x19).u8(1, 0x50).u8(2, 0x80).u8(3, 3 << 1 | 1).u8(61, 2 << 4).u8(85, 3);
        module.page(0).u8(128, 0x19).text(129, 16, "EXAMPLE CABLES").raw(145, 0x00, 0x00, 0x5E).text(148, 16, "EX-800G-CR8-2")
                .text(164, 2, "A0").text(166, 16, "SYNTH0000004").text(182, 8, "260301").text(190, 10, "").u8(201, 1)
                .u8(202, 1 << 6 | 2).u8(203, 0x23).raw(204, 4, 5, 8, 12, 19).u8(212, 0x0A);
        module.application(1, 0x49, 0x01, 8, 8, 0x01, 0x01).application(2, 0x48, 0x01, 4, 4, 0x11, 0x11);
        return module;
    }
}
