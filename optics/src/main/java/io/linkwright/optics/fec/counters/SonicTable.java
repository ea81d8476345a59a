package io.linkwright.optics.fec.counters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

import io.linkwright.optics.fec.counters.Line.Word;
import io.linkwright.optics.fec.counters.PortDraft.Counter;
import io.linkwright.optics.fec.counters.PortDraft.Ratio;

/** Tables with one port a row: {@code portstat -fh} (bins) and {@code fec-stats} (totals). Not thread-safe. */
final class SonicTable {

    private final PortDrafts drafts;
    private List<String> columns = List.of();

    SonicTable(PortDrafts drafts) {
        this.drafts = drafts;
    }

    boolean isOpen() {
        return !columns.isEmpty();
    }

    void close() {
        columns = List.of();
    }

    boolean isHeader(List<Word> words) {
        return words.get(0).text().equalsIgnoreCase("IFACE") && words.stream()
                .anyMatch(word -> SonicReader.startsLikeBin(word.text()) || word.text().startsWith("FEC_"));
    }

    void header(int line, List<Word> words) {
        columns = joined(words).stream().map(word -> word.text().toUpperCase(Locale.ROOT)).toList();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!seen.add(column)) {
                drafts.open("", line).fault(line, 0, "the column " + CountText.quoted(column) + " is there twice");
                close();
                return;
            }
        }
    }

    void row(int line, List<Word> words) {
        List<Word> cells = joined(words);
        String port = cells.get(0).text();
        boolean histogram = columns.stream().anyMatch(SonicReader::startsLikeBin);
        PortDraft draft = histogram ? drafts.openHistogram(port, line) : drafts.open(port, line);
        if (cells.size() != columns.size()) {
            draft.fault(line, 0,
                    CountText.quoted(port) + " has " + cells.size() + " cells under " + columns.size() + " columns");
            return;
        }
        for (int i = 1; i < cells.size(); i++) {
            cell(draft, line, columns.get(i), cells.get(i));
        }
    }

    private static void cell(PortDraft draft, int line, String column, Word cell) {
        if (CountText.notKnown(cell.text())) {
            return;
        }
        if (SonicReader.startsLikeBin(column)) {
            OptionalLong bin = CountText.count(column.substring(3));
            OptionalLong count = CountText.count(cell.text());
            if (bin.isEmpty() || count.isEmpty()) {
                draft.fault(line, cell.column(), column + ": " + CountText.whyNoCount(cell.text()));
            } else {
                draft.bin(line, cell.column(), bin.getAsLong(), bin.getAsLong(), count.getAsLong(), List.of());
            }
            return;
        }
        switch (column) {
            case "FEC_CORR" -> count(draft, line, Counter.CORRECTED_CODEWORDS, cell);
            case "FEC_UNCORR" -> count(draft, line, Counter.UNCORRECTABLE, cell);
            case "FEC_SYMBOL_ERR" -> count(draft, line, Counter.SYMBOL_ERRORS, cell);
            case "FEC_PRE_BER" -> CountText.ratio(cell.text()).ifPresentOrElse(value -> draft.ratio(Ratio.PRE_FEC_BER, value),
                    () -> draft.fault(line, cell.column(), CountText.quoted(cell.text()) + " is no ratio from 0 to 1"));
            default -> {
                // State, post-FEC estimates and forecasts of the device: not measured, so not read.
            }
        }
    }

    private static void count(PortDraft draft, int line, Counter counter, Word cell) {
        CountText.count(cell.text()).ifPresentOrElse(value -> draft.counter(line, cell.column(), counter, value),
                () -> draft.fault(line, cell.column(), CountText.whyNoCount(cell.text())));
    }

    /** A word in brackets, such as (Accuracy) and (89%), belongs to the one before. */
    private static List<Word> joined(List<Word> words) {
        List<Word> joined = new ArrayList<>();
        for (Word word : words) {
            boolean aside = word.text().startsWith("(") && word.text().endsWith(")") && !joined.isEmpty();
            if (aside) {
                Word before = joined.remove(joined.size() - 1);
                joined.add(new Word(before.text() + " " + word.text(), before.column()));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }
}
