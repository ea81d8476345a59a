package io.linkwright.catalog.exchange.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.linkwright.catalog.exchange.Content;
import io.linkwright.catalog.exchange.ImportFault;
import io.linkwright.catalog.exchange.ImportFaults;
import io.linkwright.catalog.exchange.ProductList;
import io.linkwright.catalog.product.Product;
import io.linkwright.contracts.catalog.PartKind;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** Reads a product list. Whatever the bytes are, the outcome is products or faults. */
public final class ProductCsv {

    /** The most products of one file. */
    public static final int MOST_ROWS = 200_000;
    /** What is held of different figures must stay small beside the heap, however large the file. */
    private static final int MOST_FIGURES = 1_000_000;
    private static final int LONGEST_FIELD = 64 * 1024;

    public static ProductList read(Content content, ImportFaults faults) throws IOException {
        List<Product> products = new ArrayList<>();
        try (BufferedInputStream bytes = new BufferedInputStream(content.open(), 1 << 16)) {
            if (wrongEncoding(bytes, faults)) {
                return new ProductList(products, null);
            }
            // Bytes that are no UTF-8 become U+FFFD and are then faults of their cells, all of them.
            CsvReader<CsvRecord> reader = CsvReader.builder().allowExtraFields(true).allowMissingFields(true)
                    .maxBufferSize(LONGEST_FIELD).ofCsvRecord(new InputStreamReader(bytes, UTF_8));
            return new ProductCsv(faults, products).read(reader.iterator());
        }
    }

    /** A mark of another encoding; that of UTF-8 is skipped. */
    private static boolean wrongEncoding(BufferedInputStream bytes, ImportFaults faults) throws IOException {
        bytes.mark(3);
        int first = bytes.read();
        int second = bytes.read();
        int third = bytes.read();
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            return false;
        }
        bytes.reset();
        boolean utf16 = first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
        if (utf16) {
            faults.add(new ImportFault(1L, null, null, "", "encoding", "The file is UTF-16. Save it as UTF-8."));
        }
        return utf16;
    }

    private final ImportFaults faults;
    private final List<Product> products;
    private final List<Long> lines = new ArrayList<>();
    private final List<Integer> indexes = new ArrayList<>();
    private final Map<String, Long> partNumbers = new HashMap<>();
    private ProductRows rows;
    private long lastLine;

    private ProductCsv(ImportFaults faults, List<Product> products) {
        this.faults = faults;
        this.products = products;
    }

    private ProductList read(Iterator<CsvRecord> records) throws IOException {
        try {
            if (!records.hasNext()) {
                faults.add(new ImportFault(1L, null, null, "", "empty", "The file has no header."));
            } else if (header(records.next())) {
                rows(records);
            }
        } catch (CsvParseException broken) {
            faults.add(new ImportFault(lastLine + 1, null, null, "", "broken-csv", "From here on the file is no CSV: "
                    + reason(broken) + " What follows was not read."));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return new ProductList(products, (index, pointer, code, message) -> rows.fault(lines.get(index), indexes.get(index),
                products.get(index).partKind(), pointer, code, message));
    }

    private static String reason(CsvParseException broken) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        String text = String.valueOf(cause.getMessage());
        return text.contains("buffer") ? "a cell is longer than " + LONGEST_FIELD
                + " characters, as if a quotation mark were not closed." : text.endsWith(".") ? text : text + ".";
    }

    private boolean header(CsvRecord record) {
        lastLine = record.getStartingLineNumber();
        Header header = Header.read(record.getFields(), faults);
        rows = new ProductRows(header, record.getFields(), faults);
        return header.usable();
    }

    private boolean partNumberOnce(CsvRecord record, int index) {
        String partNumber = rows.partNumber(record);
        Long before = partNumber.isEmpty() ? null : partNumbers.putIfAbsent(partNumber.toUpperCase(Locale.ROOT), lastLine);
        if (before != null) {
            faults.add(rows.fault(lastLine, index, PartKind.TRANSCEIVER, "/partNumber", "duplicate",
                    Numbers.shortened(partNumber) + " is in line " + before + " already."));
        }
        return before == null;
    }

    private void rows(Iterator<CsvRecord> records) {
        int index = 0;
        while (records.hasNext()) {
            CsvRecord record = records.next();
            lastLine = record.getStartingLineNumber();
            if (record.getFields().stream().allMatch(String::isEmpty)) {
                continue;
            }
            if (index == MOST_ROWS || rows.held() > MOST_FIGURES) {
                faults.add(new ImportFault(lastLine, null, null, "", "too-many",
                        "One file holds at most " + MOST_ROWS + " products and " + MOST_FIGURES
                                + " different figures. What follows was not read; split the file."));
                return;
            }
            Product product = rows.read(record, index);
            boolean first = partNumberOnce(record, index);
            if (product != null && first) {
                products.add(product);
                lines.add(lastLine);
                indexes.add(index);
            }
            index++;
        }
    }
}
