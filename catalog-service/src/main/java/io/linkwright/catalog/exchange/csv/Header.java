package io.linkwright.catalog.exchange.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.linkwright.catalog.exchange.ImportFault;
import io.linkwright.catalog.exchange.ImportFaults;

/** The first record of a file: which cell of a record belongs to which column. */
final class Header {

    static final String SOURCE_SUFFIX = "." + ProductColumns.SOURCE;
    static final String CONFIDENCE_SUFFIX = "." + ProductColumns.CONFIDENCE;
    private static final int ABSENT = -1;
    private static final List<String> KNOWN = known();

    private final Map<String, Integer> cells;
    private final int width;

    private Header(Map<String, Integer> cells, int width) {
        this.cells = cells;
        this.width = width;
    }

    static List<String> known() {
        List<String> names = new ArrayList<>(List.of(ProductColumns.SOURCE, ProductColumns.CONFIDENCE));
        ProductColumns.PLAIN.forEach(column -> names.add(column.name()));
        ProductColumns.FIGURES
                .forEach(figure -> names.addAll(List.of(figure.name(), figure.sourceName(), figure.confidenceName())));
        return List.copyOf(names);
    }

    /** Adds every column that is unknown, comes twice or is missing to the faults. */
    static Header read(List<String> names, ImportFaults faults) {
        Map<String, Integer> cells = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (!KNOWN.contains(name)) {
                faults.add(fault(i + 1, name, "unknown-column", "There is no column '" + Numbers.shortened(name) + "'"
                        + nearest(name) + "."));
            } else if (cells.putIfAbsent(name, i) != null) {
                faults.add(fault(i + 1, name, "column-twice", "The column " + name + " comes twice."));
            }
        }
        Stream.of(ProductColumns.KIND, ProductColumns.PART_NUMBER).map(Column::name).filter(name -> !cells.containsKey(name))
                .forEach(name -> faults.add(fault(null, name, "missing-column", "The column " + name + " is missing.")));
        return new Header(cells, names.size());
    }

    private static ImportFault fault(Integer column, String name, String code, String message) {
        return new ImportFault(1L, column, name, "", code, message);
    }

    private static String nearest(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        String best = null;
        int least = Math.min(4, wanted.length() / 2 + 1);
        for (String candidate : KNOWN) {
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), least);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best == null ? "" : "; perhaps " + best + " is meant";
    }

    /** Levenshtein's distance, or the limit when it is not below that. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    boolean usable() {
        return cells.containsKey(ProductColumns.KIND.name()) && cells.containsKey(ProductColumns.PART_NUMBER.name());
    }

    int width() {
        return width;
    }

    /** Position of a column's cell, or a negative number. */
    int position(String name) {
        return cells.getOrDefault(name, ABSENT);
    }

    /** Number of a column for people, from 1; null when the file has no such column. */
    Integer number(String name) {
        int position = position(name);
        return position < 0 ? null : position + 1;
    }
}
