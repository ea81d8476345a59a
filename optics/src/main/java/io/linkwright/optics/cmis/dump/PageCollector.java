package io.linkwright.optics.cmis.dump;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.linkwright.optics.cmis.memory.ModuleMemory;
import io.linkwright.optics.cmis.memory.Page;
import io.linkwright.optics.cmis.memory.PageAddress;

/** Puts bytes where they belong, notes what is given twice, and leaves out pages with holes. */
final class PageCollector {

    /** Far more than any module has, and little enough to hold. */
    static final int MOST_PAGES = 4096;

    private final DumpFaults faults;
    private final Map<PageAddress, Half> upper = new TreeMap<>();
    private Half lower;

    /** 128 bytes as they come in. */
    private static final class Half {

        private final byte[] bytes = new byte[Page.SIZE];
        private final boolean[] known = new boolean[Page.SIZE];
        private boolean contradicted;

        int missing() {
            int missing = 0;
            for (boolean each : known) {
                missing += each ? 0 : 1;
            }
            return missing;
        }

        int firstMissing() {
            int at = 0;
            while (known[at]) {
                at++;
            }
            return at;
        }
    }

    PageCollector(DumpFaults faults) {
        this.faults = faults;
    }

    /**
     * @param where the page that addresses from 128 on belong to
     * @param address 0 to 255
     */
    void put(PageAddress where, int address, int value, int line) {
        boolean low = address < Page.SIZE;
        Half half = low ? lowerHalf() : upperHalf(where, line);
        if (half == null) {
            return;
        }
        int at = address % Page.SIZE;
        if (half.known[at] && (half.bytes[at] & 0xff) != value) {
            if (!half.contradicted) {
                faults.add("contradiction", line, address, "The " + name(low, where)
                        + " is given twice with different bytes, first at "
                        + "address " + address + ": " + hex(half.bytes[at] & 0xff) + " before, " + hex(value)
                        + " here. The first is kept. If this is another page, a line such as \"page 0x11\" before it says so.");
            }
            half.contradicted = true;
            return;
        }
        half.known[at] = true;
        half.bytes[at] = (byte) value;
    }

    private Half lowerHalf() {
        if (lower == null) {
            lower = new Half();
        }
        return lower;
    }

    private Half upperHalf(PageAddress where, int line) {
        Half half = upper.get(where);
        if (half == null && upper.size() == MOST_PAGES) {
            faults.add("too-many-pages", line, -1,
                    "At most " + MOST_PAGES + " pages are read; page " + where + " is left out.");
            return null;
        }
        return upper.computeIfAbsent(where, it -> new Half());
    }

    ModuleMemory memory() {
        Map<PageAddress, Page> pages = new TreeMap<>();
        upper.forEach((where, half) -> {
            if (complete(half, "page " + where, Page.SIZE)) {
                pages.put(where, Page.upper(half.bytes, 0));
            }
        });
        Page low = lower != null && complete(lower, "lower memory", 0) ? Page.lower(lower.bytes, 0) : null;
        dropEchoes(pages);
        return new ModuleMemory(low, pages);
    }

    private boolean complete(Half half, String name, int first) {
        int missing = half.missing();
        if (missing > 0) {
            faults.add("incomplete-page", 0, first + half.firstMissing(), "The " + name + " lacks " + missing
                    + " of its 128 bytes, the first at address " + (first + half.firstMissing()) + "; it is left out.");
        }
        return missing == 0;
    }

    /** A module answers page 00h when it is asked for a page that it does not have. */
    private void dropEchoes(Map<PageAddress, Page> pages) {
        Page administrative = pages.get(new PageAddress(0, 0));
        if (administrative == null || administrative.filledWith(0) || administrative.filledWith(0xff)) {
            return;
        }
        pages.entrySet().removeIf(each -> {
            boolean echo = (each.getKey().page() != 0 || each.getKey().bank() != 0)
                    && each.getValue().sameBytes(administrative);
            if (echo) {
                faults.add("page-00h-again", 0, -1, "The page " + each.getKey()
                        + " repeats page 00h byte for byte: modules answer so for pages that they do not have. It is left out.");
            }
            return echo;
        });
    }

    private static String name(boolean low, PageAddress where) {
        return low ? "lower memory" : "page " + where;
    }

    private static String hex(int value) {
        return String.format(Locale.ROOT, "%02Xh", value);
    }
}
