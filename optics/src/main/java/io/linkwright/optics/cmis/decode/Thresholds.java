package io.linkwright.optics.cmis.decode;

import io.linkwright.optics.cmis.memory.Page;
import io.linkwright.optics.cmis.memory.Quad;

/**
 * Page 02h: the bounds of the module's monitors.
 *
 * @param aux1 raw, in steps of what page 01h says the monitor is
 * @param txPowerMicrowatt average power of a lane
 * @param biasMa with the multiplier of page 01h, or 1 when that page is not at hand
 */
public record Thresholds(Quad temperatureC, Quad supplyV, Quad aux1, Quad aux2, Quad aux3, Quad custom, Quad txPowerMicrowatt,
        Quad biasMa, Quad rxPowerMicrowatt, PageChecksum checksum) {

    static Thresholds of(Page page, double biasStepMa) {
        return new Thresholds(signed(page, 128, 1 / 256.0), unsigned(page, 136, 1e-4), signed(page, 144, 1),
                signed(page, 152, 1),
                signed(page, 160, 1), signed(page, 168, 1), unsigned(page, 176, 0.1), unsigned(page, 184, biasStepMa),
                unsigned(page, 192, 0.1), new PageChecksum(2, page.u8(255), page.checksum(128, 254)));
    }

    private static Quad signed(Page page, int at, double step) {
        return new Quad(page.s16(at) * step, page.s16(at + 2) * step, page.s16(at + 4) * step, page.s16(at + 6) * step);
    }

    private static Quad unsigned(Page page, int at, double step) {
        return new Quad(page.u16(at) * step, page.u16(at + 2) * step, page.u16(at + 4) * step, page.u16(at + 6) * step);
    }
}
