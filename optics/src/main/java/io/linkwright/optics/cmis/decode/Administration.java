package io.linkwright.optics.cmis.decode;

import io.linkwright.optics.cmis.memory.Page;

/**
 * Page 00h: who made it, and what everybody may rely on before powering it.
 *
 * @param vendorOui 24 bits
 * @param date as the page writes it: YYMMDD and two characters of the vendor's
 * @param powerClass 1 to 8; its watts depend on the form factor
 * @param maxPowerW worst case over operating conditions and lifetime, in steps of 0.25 W
 * @param cableLengthM 0 for separable media; infinite when over 6300 m
 * @param attenuationDb of copper at 5, 7, 12.9, 25.8 and 53.125 GHz; 0 when not stated
 * @param lanesMissing bit n set: media lane n + 1 is not there
 * @param technology of the light source or the copper
 */
public record Administration(int identifierCode, String vendor, int vendorOui, String partNumber, String revision,
        String serialNumber, String date, String clei, int powerClass, double maxPowerW, double cableLengthM, int connector,
        Attenuation attenuationDb, int lanesMissing, int farEnd, int technology, PageChecksum checksum) {

    private static final double[] CABLE_MULTIPLIER_M = { 0.1, 1, 10, 100 };

    /** Of a copper cable in dB by the frequency in GHz. */
    public record Attenuation(int at5, int at7, int at12p9, int at25p8, int at53p125) {

        public boolean stated() {
            return (at5 | at7 | at12p9 | at25p8 | at53p125) != 0;
        }
    }

    static Administration of(Page page) {
        int length = page.u8(202);
        return new Administration(page.u8(128), page.text(129, 16), page.u16(145) << 8 | page.u8(147), page.text(148, 16),
                page.text(164, 2), page.text(166, 16), page.text(182, 8), page.text(190, 10), (page.u8(200) >> 5) + 1,
                page.u8(201) * 0.25,
                length == 0xff ? Double.POSITIVE_INFINITY : (length & 0x3f) * CABLE_MULTIPLIER_M[length >> 6], page.u8(203),
                new Attenuation(page.u8(204), page.u8(205), page.u8(206), page.u8(207), page.u8(208)), page.u8(210),
                page.u8(211) & 0x1f, page.u8(212), new PageChecksum(0, page.u8(222), page.checksum(128, 221)));
    }
}
