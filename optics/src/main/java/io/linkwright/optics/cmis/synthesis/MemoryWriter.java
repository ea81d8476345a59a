package io.linkwright.optics.cmis.synthesis;

import java.util.Map;
import java.util.TreeMap;

import io.linkwright.optics.cmis.memory.ModuleMemory;
import io.linkwright.optics.cmis.memory.Page;
import io.linkwright.optics.cmis.memory.PageAddress;

/**
 * Writes a module's memory field by field. Checksums of the pages 00h, 01h, 02h and 04h are made right at the end unless
 * {@link #withoutChecksums} says otherwise. Not thread-safe.
 */
public final class MemoryWriter {

    private final PageWriter lower = new PageWriter(false);
    private final Map<PageAddress, PageWriter> upper = new TreeMap<>();
    private boolean checksums = true;

    public PageWriter lower() {
        return lower;
    }

    /** The page of bank 0, which from here on exists. */
    public PageWriter page(int page) {
        return page(0, page);
    }

    public PageWriter page(int bank, int page) {
        return upper.computeIfAbsent(new PageAddress(bank, page), it -> new PageWriter(true));
    }

    /** Leaves the bytes of checksums as they were written. */
    public MemoryWriter withoutChecksums() {
        checksums = false;
        return this;
    }

    /** One way to run the module; the next number ends the list unless it is written too. */
    public MemoryWriter application(int number, int host, int media, int hostLanes, int mediaLanes, int hostMask,
            int mediaMask) {
        boolean low = number <= 8;
        int at = low ? 86 + 4 * (number - 1) : 223 + 4 * (number - 9);
        (low ? lower : page(1)).raw(at, host, media, hostLanes << 4 | mediaLanes, hostMask);
        if (number < 15) {
            (number < 8 ? lower : page(1)).u8(number < 8 ? at + 4 : 223 + 4 * (number - 8), 0xff);
        }
        if (upper.containsKey(new PageAddress(0, 1))) {
            page(1).u8(176 + number - 1, mediaMask);
        }
        return this;
    }

    /** An observable of the versatile diagnostics with its sample, both as raw bits. */
    public MemoryWriter observable(int instance, int type, int lane, int thresholdSet, int raw) {
        int group = (instance - 1) / 64;
        int at = 128 + 2 * ((instance - 1) % 64);
        page(0x20 + group).raw(at, thresholdSet << 4 | (lane == 0 ? 15 : lane - 1), type);
        page(0x24 + group).u16(at, raw);
        return this;
    }

    public ModuleMemory memory() {
        if (checksums) {
            checksum(0, 222, 128, 221);
            checksum(1, 255, 130, 254);
            checksum(2, 255, 128, 254);
            checksum(4, 255, 128, 254);
        }
        Map<PageAddress, Page> pages = new TreeMap<>();
        upper.forEach((address, writer) -> pages.put(address, writer.page()));
        return new ModuleMemory(lower.page(), pages);
    }

    private void checksum(int page, int address, int from, int to) {
        PageWriter writer = upper.get(new PageAddress(0, page));
        if (writer != null) {
            writer.checksum(address, from, to);
        }
    }
}
