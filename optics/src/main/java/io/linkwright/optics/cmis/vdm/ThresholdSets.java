package io.linkwright.optics.cmis.vdm;

import io.linkwright.optics.cmis.code.VdmType;
import io.linkwright.optics.cmis.memory.Page;
import io.linkwright.optics.cmis.memory.Quad;

/**
 * The sixteen threshold sets of one group. Many instances share one, so each is read once for the type that it is used with.
 */
final class ThresholdSets {

    private static final int SETS = 16;
    private static final int BYTES = 8;

    private final Page page;
    private final Quad[] quads = new Quad[SETS];
    private final VdmType[] types = new VdmType[SETS];

    /** @param page null when it is not at hand */
    ThresholdSets(Page page) {
        this.page = page;
    }

    /** Null when the page is not at hand. */
    Quad of(VdmType type, int set) {
        if (page == null) {
            return null;
        }
        if (types[set] != type) {
            int at = Page.SIZE + BYTES * set;
            quads[set] = new Quad(type.value(page.u16(at)), type.value(page.u16(at + 2)), type.value(page.u16(at + 4)),
                    type.value(page.u16(at + 6)));
            types[set] = type;
        }
        return quads[set];
    }
}
