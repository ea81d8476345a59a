package io.linkwright.optics.fec.counters;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.linkwright.optics.fec.counters.PortDraft.Counter;

/** What {@code ethtool -I --show-fec} prints, of one device or of several one after the other. */
final class EthtoolTextReader {

    private static final String DEVICE = "FEC parameters for ";
    private static final String BIN = "fec_bit_err_";
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:_to_(\\d{1,4}))?");

    private final PortDrafts drafts;
    private PortDraft current;

    EthtoolTextReader(PortDrafts drafts) {
        this.drafts = drafts;
    }

    void read(String text, FaultLog faults) {
        Lines.forEach(text, faults, this::line);
    }

    private void line(Line line) {
        String text = line.text().strip();
        int column = line.text().indexOf(text) + 1;
        if (text.startsWith(DEVICE)) {
            String device = text.substring(DEVICE.length()).strip().replaceAll(":$", "");
            current = drafts.openHistogram(device, line.number());
            return;
        }
        int colon = text.indexOf(':');
        String key = colon < 0 ? text : text.substring(0, colon).strip();
        if (key.startsWith(BIN)) {
            bin(line.number(), column, key, colon < 0 ? "" : text.substring(colon + 1).strip());
        } else if (colon >= 0) {
            switch (key) {
                case "corrected_blocks" ->
                    counter(line.number(), column, Counter.CORRECTED_CODEWORDS, text.substring(colon + 1));
                case "uncorrectable_blocks" -> counter(line.number(), column, Counter.UNCORRECTABLE, text.substring(colon + 1));
                case "corrected_bits" -> counter(line.number(), column, Counter.CORRECTED_BITS, text.substring(colon + 1));
                default -> {
                    // Modes, per-lane totals, prompts.
                }
            }
        }
    }

    private PortDraft draft(int line) {
        if (current == null) {
            current = drafts.openHistogram("", line);
        }
        return current;
    }

    private void counter(int line, int column, Counter counter, String value) {
        CountText.count(value.strip()).ifPresentOrElse(count -> draft(line).counter(line, column, counter, count),
                () -> draft(line).fault(line, column, CountText.whyNoCount(value.strip())));
    }

    private void bin(int line, int column, String key, String value) {
        Matcher range = RANGE.matcher(key.substring(BIN.length()));
        if (!range.matches()) {
            draft(line).fault(line, column, CountText.quoted(key) + " is no bin: fec_bit_err_2 and fec_bit_err_4_to_7 are");
            return;
        }
        int low = Integer.parseInt(range.group(1));
        int high = range.group(2) == null ? low : Integer.parseInt(range.group(2));
        int bracket = value.indexOf('[');
        OptionalLong total = CountText.count((bracket < 0 ? value : value.substring(0, bracket)).strip());
        if (total.isEmpty()) {
            draft(line).fault(line, column, CountText.whyNoCount(bracket < 0 ? value : value.substring(0, bracket).strip()));
            return;
        }
        List<Long> lanes = new ArrayList<>();
        if (bracket < 0 || lanes(line, column, value.substring(bracket + 1), lanes)) {
            draft(line).bin(line, column, low, high, total.getAsLong(), lanes);
        }
    }

    private boolean lanes(int line, int column, String list, List<Long> into) {
        int label = list.indexOf(':');
        int end = list.indexOf(']');
        if (label < 0 || end < label || !list.substring(0, label).strip().equals("per_lane")
                || !list.substring(end + 1).isBlank()) {
            draft(line).fault(line, column, CountText.quoted("[" + list) + " is no list of lanes: [ per_lane: 1, 2 ] is");
            return false;
        }
        for (String count : list.substring(label + 1, end).split(",", -1)) {
            OptionalLong lane = CountText.count(count.strip());
            if (lane.isEmpty()) {
                draft(line).fault(line, column, "lane " + into.size() + ": " + CountText.whyNoCount(count.strip()));
                return false;
            }
            into.add(lane.getAsLong());
        }
        return true;
    }
}
