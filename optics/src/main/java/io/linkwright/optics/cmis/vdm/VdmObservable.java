package io.linkwright.optics.cmis.vdm;

import io.linkwright.optics.cmis.code.VdmType;
import io.linkwright.optics.cmis.code.VdmType.Encoding;
import io.linkwright.optics.cmis.memory.Quad;

/**
 * One instance of what a module observes.
 *
 * @param instance 1 to 256 within its bank
 * @param lane 1 to 15; 0 for the module as a whole
 * @param raw the 16 bits of the sample; -1 when its page is not at hand
 * @param value in the unit of the type; NaN when it has none
 * @param thresholds null when their page is not at hand
 * @param flags high alarm, low alarm, high warning, low warning from bit 0 on; -1 when page 2Ch is not at hand
 */
public record VdmObservable(int instance, VdmType type, int lane, int raw, double value, Quad thresholds, int flags) {

    /** Of a level transition parameter that does not fit: more than 255.996 dB. */
    public boolean aboveRange() {
        return type.encoding() == Encoding.LTP && raw == 0xFFFE;
    }

    /** Whether there is a sample with a meaning. */
    public boolean known() {
        return raw >= 0 && type.encoding() != Encoding.NONE;
    }
}
