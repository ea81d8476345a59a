package io.linkwright.optics.cmis.decode;

import io.linkwright.optics.cmis.memory.Page;

/**
 * Page 04h: what a tunable laser can be set to.
 *
 * @param grids bytes 128 and 129, a bit for each channel spacing
 * @param minPowerDbm lowest programmable output power
 * @param maxPowerDbm highest programmable output power
 */
public record LaserCapabilities(int grids, double minPowerDbm, double maxPowerDbm, PageChecksum checksum) {

    static LaserCapabilities of(Page page) {
        return new LaserCapabilities(page.u16(128), page.s16(198) * 0.01, page.s16(200) * 0.01,
                new PageChecksum(4, page.u8(255), page.checksum(128, 254)));
    }
}
