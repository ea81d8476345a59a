package io.linkwright.optics.cmis.dump;

import io.linkwright.optics.cmis.memory.Page;
import io.linkwright.optics.cmis.memory.PageAddress;

/**
 * Bytes as they are: 128 of lower memory, then page 00h, then page 01h and so on, each page at (its number + 1) x 128. So do
 * the
 * kernel's character device for modules, {@code ethtool -m DEV raw on} and their copies. Banks other than 0 have no place in
 * it.
 */
final class BinaryDump {

    /** Lower memory and 256 pages. */
    static final int MOST_BYTES = Page.SIZE * 257;

    /** Blocks of the pages 20h and 2Ch. */
    private static final int DESCRIPTORS = 0x21;
    private static final int FLAGS = 0x2D;

    private BinaryDump() {
    }

    static void read(byte[] bytes, PageCollector pages, DumpFaults faults) {
        if (bytes.length > MOST_BYTES) {
            faults.add("too-long", 0, MOST_BYTES, "A binary dump holds at most 257 blocks of 128 bytes, " + MOST_BYTES
                    + " bytes; the other " + (bytes.length - MOST_BYTES) + " are not read.");
        }
        int blocks = Math.min(bytes.length, MOST_BYTES) / Page.SIZE;
        if (bytes.length < MOST_BYTES && bytes.length % Page.SIZE != 0) {
            faults.add("cut-off", 0, (long) blocks * Page.SIZE, "The last " + bytes.length % Page.SIZE
                    + " bytes are no whole page of 128; they are not read.");
        }
        for (int block = 0; block < blocks; block++) {
            if (block < 2 || !filling(bytes, block, blocks)) {
                for (int at = 0; at < Page.SIZE; at++) {
                    pages.put(new PageAddress(0, Math.max(0, block - 1)), block == 0 ? at : Page.SIZE + at,
                            bytes[block * Page.SIZE + at] & 0xff, 0);
                }
            }
        }
    }

    /**
     * Programs that write a fixed length fill what the module does not have with 00h or FFh. Observables are another matter:
     * where
     * there are descriptors, a page of zeros says that no flag is up.
     */
    private static boolean filling(byte[] bytes, int block, int blocks) {
        Page page = Page.upper(bytes, block * Page.SIZE);
        if (page.filledWith(0xff)) {
            return true;
        }
        boolean observed = blocks > DESCRIPTORS && !Page.upper(bytes, DESCRIPTORS * Page.SIZE).filledWith(0);
        return page.filledWith(0) && !(observed && block == FLAGS);
    }
}
