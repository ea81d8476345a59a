package io.linkwright.catalog.schedule;

/** Cells of CSV after RFC 4180 that no spreadsheet takes for a formula. */
final class CsvCell {

    private static final String STARTS_FORMULA = "=+-@\t\r";

    /** The cell as it stands in the file: quoted where it must be, and led by an apostrophe where it could be a formula. */
    static byte[] of(String text) {
        String safe = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return ByteSink.bytes(plain ? safe : '"' + safe.replace("\"", "\"\"") + '"');
    }

    private CsvCell() {
    }
}
