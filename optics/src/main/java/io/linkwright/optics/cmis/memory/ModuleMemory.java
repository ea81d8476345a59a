package io.linkwright.optics.cmis.memory;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** As much of a module's memory as is at hand: the lower half, and pages of the upper half by bank. Immutable. */
public final class ModuleMemory {

    private static final int PAGES = 256;

    private final Page lower;
    /** Banks up to the highest at hand; null where a bank has no page. */
    private final Page[][] banks;
    private final List<PageAddress> pages;

    /** @param lower null when it is not at hand */
    public ModuleMemory(Page lower, Map<PageAddress, Page> upper) {
        this.lower = lower;
        int highest = upper.keySet().stream().mapToInt(PageAddress::bank).max().orElse(-1);
        banks = new Page[highest + 1][];
        upper.forEach((address, page) -> {
            if (banks[address.bank()] == null) {
                banks[address.bank()] = new Page[PAGES];
            }
            banks[address.bank()][address.page()] = requireNonNull(page, "page");
        });
        pages = upper.keySet().stream().sorted().toList();
    }

    /** The lower half; null when it is not at hand. */
    public Page lower() {
        return lower;
    }

    /** A page of bank 0; null when it is not at hand. */
    public Page page(int page) {
        return page(0, page);
    }

    /** Null when it is not at hand. */
    public Page page(int bank, int page) {
        return bank >= banks.length || banks[bank] == null ? null : banks[bank][page];
    }

    /** One more than the highest bank at hand. */
    public int banks() {
        return banks.length;
    }

    /** All pages of the upper half at hand, in order. */
    public List<PageAddress> pages() {
        return pages;
    }

    /** The same memory with one page exchanged or added. */
    public ModuleMemory with(PageAddress address, Page page) {
        Map<PageAddress, Page> upper = new TreeMap<>();
        pages.forEach(each -> upper.put(each, page(each.bank(), each.page())));
        upper.put(address, page);
        return new ModuleMemory(lower, upper);
    }

    @Override
    public String toString() {
        return (lower == null ? "no lower memory" : "lower memory") + ", pages " + pages + " in " + Arrays.stream(banks)
                .filter(bank -> bank != null).count() + " banks";
    }
}
