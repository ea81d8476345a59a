package io.linkwright.optics.cmis.synthesis;

import java.util.Arrays;
import java.util.Locale;

import io.linkwright.optics.cmis.memory.ModuleMemory;
import io.linkwright.optics.cmis.memory.Page;
import io.linkwright.optics.cmis.memory.PageAddress;

/** Writes memory the way tools print it. Needs the lower memory and, but for SONiC's form, pages of bank 0 only. */
public final class DumpWriter {

    private static final int LINE = 16;

    private DumpWriter() {
    }

    /** Lower memory, then the pages by their number up to the last, what is not there as zeros. */
    public static byte[] binary(ModuleMemory memory) {
        int last = memory.pages().stream().filter(it -> it.bank() == 0).mapToInt(PageAddress::page).max().orElse(-1);
        byte[] bytes = new byte[Page.SIZE * (last + 2)];
        System.arraycopy(memory.lower().bytes(), 0, bytes, 0, Page.SIZE);
        for (int page = 0; page <= last; page++) {
            if (memory.page(page) != null) {
                System.arraycopy(memory.page(page).bytes(), 0, bytes, Page.SIZE * (page + 1), Page.SIZE);
            }
        }
        return bytes;
    }

    /** One {@code ethtool -m DEV hex on page N bank N} after the other, each under its command. */
    public static String ethtool(ModuleMemory memory) {
        StringBuilder text = new StringBuilder();
        ethtool(text, "ethtool -m eth0 hex on offset 0x0 length 0x80", memory.lower(), 0);
        for (PageAddress each : memory.pages()) {
            ethtool(text,
                    String.format(Locale.ROOT, "ethtool -m eth0 hex on page 0x%02x bank %d offset 0x80 length 0x80",
                            each.page(),
                            each.bank()),
                    memory.page(each.bank(), each.page()), Page.SIZE);
        }
        return text.toString();
    }

    private static void ethtool(StringBuilder text, String command, Page page, int first) {
        text.append("# ").append(command).append("\nOffset\t\tValues\n------\t\t------\n");
        byte[] bytes = page.bytes();
        for (int at = 0; at < bytes.length; at += LINE) {
            text.append(String.format(Locale.ROOT, "0x%04x:\t\t", first + at));
            for (int i = 0; i < LINE; i++) {
                text.append(String.format(Locale.ROOT, "%02x ", bytes[at + i]));
            }
            text.append('\n');
        }
    }

    /** As {@code sfputil show eeprom-hexdump} prints it. */
    public static String sonic(ModuleMemory memory, String port) {
        StringBuilder text = new StringBuilder("EEPROM hexdump for port ").append(port).append('\n');
        sonic(text, "Lower page 0h", memory.lower(), 0);
        for (PageAddress each : memory.pages()) {
            String bank = each.bank() == 0 ? "" : " bank " + each.bank();
            sonic(text.append('\n'), String.format(Locale.ROOT, "Upper page %xh", each.page()) + bank,
                    memory.page(each.bank(), each.page()),
                    Page.SIZE);
        }
        return text.append('\n').toString();
    }

    private static void sonic(StringBuilder text, String heading, Page page, int first) {
        text.append("        ").append(heading).append('\n');
        byte[] bytes = page.bytes();
        for (int at = 0; at < bytes.length; at += LINE) {
            text.append(String.format(Locale.ROOT, "        %08x", first + at));
            for (int i = 0; i < LINE; i++) {
                text.append(i == LINE / 2 ? "  " : " ").append(String.format(Locale.ROOT, "%02x", bytes[at + i]));
            }
            text.append(" |").append(characters(Arrays.copyOfRange(bytes, at, at + LINE))).append("|\n");
        }
    }

    private static String characters(byte[] bytes) {
        StringBuilder shown = new StringBuilder();
        for (byte b : bytes) {
            shown.append(b >= ' ' && b < 0x7f ? (char) b : '.');
        }
        return shown.toString();
    }
}
