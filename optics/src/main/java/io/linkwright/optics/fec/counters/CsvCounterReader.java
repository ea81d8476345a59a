package io.linkwright.optics.fec.counters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.linkwright.optics.fec.counters.PortDraft.Counter;
import io.linkwright.optics.fec.counters.PortDraft.Ratio;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Linkwright's own CSV (RFC 4180; comma, semicolon or tab): {@code [port,] bin, count [, lane…]} or {@code [port,] bin_low,
 * bin_high, count [, lane…]}. In place of a bin's number stand {@code uncorrectable}, {@code corrected_codewords}, {@code
 * corrected_bits}, {@code symbol_errors}, {@code pre_fec_ber} and {@code ferc}.
 */
final class CsvCounterReader {

    private static final Map<String, Counter> COUNTERS = Map.of("uncorrectable", Counter.UNCORRECTABLE, "corrected_codewords",
            Counter.CORRECTED_CODEWORDS, "corrected_bits", Counter.CORRECTED_BITS, "symbol_errors", Counter.SYMBOL_ERRORS);
    private static final Map<String, Ratio> RATIOS = Map.of("pre_fec_ber", Ratio.PRE_FEC_BER, "ferc", Ratio.FERC);
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:(?:-|_to_)(\\d{1,9}))?");

    private final PortDrafts drafts;

    CsvCounterReader(PortDrafts drafts) {
        this.drafts = drafts;
    }

    static boolean looksLikeHeader(String line) {
        List<String> columns = columns(line.split(Pattern.quote(String.valueOf(separator(line))), -1));
        return columns.contains("count") && (columns.contains("bin") || columns.contains("bin_low"));
    }

    void read(String text, FaultLog faults) {
        String header = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).findFirst().orElse("");
        Header columns = null;
        try (CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(separator(header))
                .commentStrategy(CommentStrategy.SKIP).allowExtraFields(true).allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true).ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                int line = (int) record.getStartingLineNumber();
                if (record.getFieldCount() == 1 && record.getField(0).isBlank()) {
                    continue;
                }
                if (columns == null) {
                    Optional<Header> read = Header.of(record, faults);
                    if (read.isEmpty()) {
                        return;
                    }
                    columns = read.get();
                } else {
                    row(line, record.getFields(), columns);
                }
            }
        } catch (CsvParseException | IOException e) {
            faults.add(1, 0, "no CSV: " + CountText.printable(String.valueOf(e.getMessage())));
        }
    }

    private static char separator(String header) {
        return header.indexOf(',') >= 0 ? ',' : header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static List<String> columns(String[] header) {
        return Arrays.stream(header).map(name -> name.strip().replace("\"", "").toLowerCase(Locale.ROOT)).toList();
    }

    /** Where each column stands; -1 for those that are not there. */
    private record Header(int fields, int port, int bin, int low, int high, int count, List<Integer> lanes) {

        static Optional<Header> of(CsvRecord record, FaultLog faults) {
            List<String> names = columns(record.getFields().toArray(String[]::new));
            Map<String, Integer> at = new HashMap<>();
            List<Integer> lanes = new ArrayList<>();
            int line = (int) record.getStartingLineNumber();
            boolean known = true;
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                boolean lane = name.matches("lane[ _]?\\d{1,2}");
                if (lane) {
                    lanes.add(i);
                }
                if (!lane && !List.of("port", "bin", "bin_low", "bin_high", "count").contains(name)) {
                    faults.add(line, 0, "field " + (i + 1) + ": the column " + CountText.quoted(name)
                            + " is unknown; port, bin, bin_low, bin_high, count, lane0, lane1 … are known");
                    known = false;
                }
                if (at.put(name, i) != null) {
                    faults.add(line, 0, "field " + (i + 1) + ": the column " + CountText.quoted(name) + " is there twice");
                    known = false;
                }
            }
            boolean range = at.containsKey("bin_low") && at.containsKey("bin_high");
            if (at.containsKey("bin") == range || !at.containsKey("count")) {
                faults.add(line, 0, "the columns bin and count, or bin_low, bin_high and count, are needed");
                known = false;
            }
            return known ? Optional.of(new Header(names.size(), at.getOrDefault("port", -1), at.getOrDefault("bin", -1),
                    at.getOrDefault("bin_low", -1), at.getOrDefault("bin_high", -1), at.get("count"), lanes))
                    : Optional.empty();
        }
    }

    private void row(int line, List<String> fields, Header columns) {
        String port = columns.port() < 0 || columns.port() >= fields.size() ? "" : fields.get(columns.port()).strip();
        PortDraft draft = drafts.open(port.isEmpty() ? "port 1" : port, line);
        if (fields.size() != columns.fields()) {
            draft.fault(line, 0, fields.size() + " fields under " + columns.fields() + " columns");
            return;
        }
        String low = fields.get(columns.bin() < 0 ? columns.low() : columns.bin()).strip().toLowerCase(Locale.ROOT);
        String value = fields.get(columns.count()).strip();
        if (RATIOS.containsKey(low)) {
            CountText.ratio(value).ifPresentOrElse(ratio -> draft.ratio(RATIOS.get(low), ratio),
                    () -> draft.fault(line, 0, field(columns.count()) + CountText.quoted(value) + " is no ratio from 0 to 1"));
            return;
        }
        OptionalLong count = CountText.count(value);
        if (count.isEmpty()) {
            draft.fault(line, 0, field(columns.count()) + CountText.whyNoCount(value));
        } else if (COUNTERS.containsKey(low)) {
            draft.counter(line, 0, COUNTERS.get(low), count.getAsLong());
        } else {
            String high = columns.bin() < 0 ? fields.get(columns.high()).strip() : "";
            bin(draft, line, columns, high.isEmpty() ? low : low + "-" + high, count.getAsLong(), fields);
        }
    }

    private static void bin(PortDraft draft, int line, Header columns, String label, long count, List<String> fields) {
        Matcher range = RANGE.matcher(label);
        if (!range.matches()) {
            draft.fault(line, 0, field(Math.max(columns.bin(), columns.low())) + CountText.quoted(label)
                    + " is no bin: a number, a range such as 4-7, or uncorrectable, corrected_codewords, corrected_bits,"
                    + " symbol_errors, pre_fec_ber, ferc");
            return;
        }
        List<Long> lanes = new ArrayList<>();
        for (int lane : columns.lanes()) {
            String text = fields.get(lane).strip();
            OptionalLong value = CountText.count(text);
            if (value.isEmpty() && !text.isEmpty()) {
                draft.fault(line, 0, field(lane) + CountText.whyNoCount(text));
                return;
            }
            value.ifPresent(lanes::add);
        }
        long low = Long.parseLong(range.group(1));
        draft.bin(line, 0, low, range.group(2) == null ? low : Long.parseLong(range.group(2)), count,
                lanes.size() == columns.lanes().size() ? lanes : List.of());
    }

    private static String field(int index) {
        return "field " + (index + 1) + ": ";
    }
}
