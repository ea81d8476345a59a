package io.linkwright.optics.cmis.dump;

import java.util.Locale;

import io.linkwright.optics.cmis.memory.Page;
import io.linkwright.optics.cmis.memory.PageAddress;

/**
 * Lines of an offset and up to 32 bytes, under headings that name page and bank. Offsets from 100h on without a heading count
 * on
 * through the pages by number, as {@code ethtool} does for long reads. Of several modules in one text the first is read.
 */
final class TextDump {

    private static final int MOST_BYTES_A_LINE = 32;
    private static final int MOST_LINE = 4096;
    /** Some routers write so before the offset. */
    private static final String ADDRESS = "Address ";

    private final PageCollector pages;
    private final DumpFaults faults;
    private PageAddress page = new PageAddress(0, 0);
    /** Whether the heading spoke of an upper page, so that an offset below 80h counts from its start. */
    private boolean upper;
    private String port = "";
    private boolean sonic;
    private boolean ended;
    private int number;

    TextDump(PageCollector pages, DumpFaults faults) {
        this.pages = pages;
        this.faults = faults;
    }

    void read(String text) {
        for (int start = 0; start < text.length() && !ended;) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            number++;
            line(text.substring(start, Math.min(end, start + MOST_LINE)).strip());
            start = end + 1;
        }
    }

    String port() {
        return port;
    }

    /** Whether any line is of the kind that SONiC prints. */
    boolean sonic() {
        return sonic;
    }

    private void line(String line) {
        if (line.isEmpty() || line.startsWith("Offset") || line.startsWith("Addr ")
                || line.chars().allMatch(c -> c == '-' || c == '=' || c <= ' ')) {
            return;
        }
        if (!data(line.startsWith(ADDRESS) ? line.substring(ADDRESS.length()) : line)) {
            heading(line);
        }
    }

    /** @return false when the line does not begin with an offset */
    private boolean data(String line) {
        int at = line.startsWith("0x") || line.startsWith("0X") ? 2 : 0;
        int digits = at;
        while (digits < line.length() && Character.digit(line.charAt(digits), 16) >= 0) {
            digits++;
        }
        boolean colon = digits < line.length() && line.charAt(digits) == ':';
        boolean space = digits < line.length() && line.charAt(digits) <= ' ';
        if (digits == at || digits - at > 8 || !colon && !(space && (at > 0 || digits - at >= 4))) {
            return false;
        }
        bytes(line, colon ? digits + 1 : digits, Long.parseLong(line.substring(at, digits), 16));
        return true;
    }

    private void bytes(String line, int from, long offset) {
        int count = 0;
        int at = from;
        while (at < line.length() && count < MOST_BYTES_A_LINE) {
            char c = line.charAt(at);
            if (c <= ' ') {
                at++;
                continue;
            }
            if (c == '|') {
                sonic = true;
                break;
            }
            int high = Character.digit(c, 16);
            int low = at + 1 < line.length() ? Character.digit(line.charAt(at + 1), 16) : -1;
            if (high < 0 || low < 0) {
                if (count < 16) {
                    faults.add("no-byte", number, offset + count,
                            "\"" + shown(line.substring(at)) + "\" is no byte of two hexadecimal "
                                    + "digits; the rest of the line is not read.");
                }
                break;
            }
            put(offset + count, high << 4 | low);
            count++;
            at += 2;
        }
        if (count == 0 && at >= line.length()) {
            faults.add("no-bytes", number, offset, "The line has an offset and no bytes.");
        }
    }

    private void put(long offset, int value) {
        if (upper && offset < Page.SIZE) {
            pages.put(page, (int) offset + Page.SIZE, value, number);
        } else if (offset < 2 * Page.SIZE) {
            pages.put(page, (int) offset, value, number);
        } else if (offset < BinaryDump.MOST_BYTES) {
            pages.put(new PageAddress(page.bank(), (int) (offset / Page.SIZE) - 1), (int) (offset % Page.SIZE) + Page.SIZE,
                    value,
                    number);
        } else {
            faults.add("no-such-offset", number, offset, "No module has an offset of " + Long.toHexString(offset) + "h.");
        }
    }

    private void heading(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        int portAt = lower.indexOf("for port ");
        if (portAt >= 0) {
            String name = line.substring(portAt + "for port ".length()).strip().split("\\s", 2)[0];
            if (!port.isEmpty() && !port.equals(name)) {
                faults.add("another-module", number, -1, "From here on it is the module of port " + shown(name)
                        + ". Only that of port " + shown(port) + " is read; put each into its own file.");
                ended = true;
                return;
            }
            port = name;
            sonic = true;
        }
        int pageNumber = number(lower, "page");
        int bank = number(lower, "bank");
        if (pageNumber > 255 || bank > 255) {
            faults.add("no-such-page", number, -1, "There are banks and pages from 0 to 255 only: \"" + shown(line) + "\".");
            return;
        }
        if (pageNumber >= 0 || bank >= 0) {
            page = new PageAddress(Math.max(bank, 0), pageNumber >= 0 ? pageNumber : page.page());
            upper = lower.contains("upper");
        } else if (lower.contains("lower") || lower.contains("upper")) {
            upper = lower.contains("upper");
        } else if (portAt < 0 && !lower.contains("ethtool") && !lower.startsWith("#")) {
            faults.add("unknown-line", number, -1, "\"" + shown(line) + "\" is neither bytes nor the name of a page.");
        }
    }

    /** The number after a word, hexadecimal as {@code 10h} and {@code 0x10}, decimal as {@code 16}; -1 when there is none. */
    private static int number(String line, String word) {
        for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
            int from = at + word.length();
            while (from < line.length() && (line.charAt(from) == ' ' || line.charAt(from) == ':' || line.charAt(from) == '=')) {
                from++;
            }
            int radix = line.startsWith("0x", from) ? 16 : 10;
            from += radix == 16 ? 2 : 0;
            int end = from;
            while (end < line.length() && end - from < 4 && Character.digit(line.charAt(end), 16) >= 0) {
                end++;
            }
            boolean marked = end < line.length() && line.charAt(end) == 'h';
            boolean whole = end == line.length() || !Character.isLetterOrDigit(line.charAt(end)) || marked;
            if (end > from && whole) {
                return value(line.substring(from, end), marked ? 16 : radix);
            }
        }
        return -1;
    }

    private static int value(String digits, int radix) {
        try {
            return Integer.parseInt(digits, radix);
        } catch (NumberFormatException notInThisRadix) {
            return Integer.parseInt(digits, 16);
        }
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(40, text.length()); i++) {
            char c = text.charAt(i);
            shown.append(c < ' ' || c == 0x7f || Character.isSurrogate(c) ? '?' : c);
        }
        return text.length() > 40 ? shown + "..." : shown.toString();
    }
}
