package io.linkwright.optics.sampling;

import java.util.List;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Which sample size letter belongs to a lot size and a level: one row per range of lot sizes, the last one open. */
record CodeLetters(String file, List<NamedCsvRecord> rows) {

    static CodeLetters load(String file) {
        return new CodeLetters(file, TableFile.rows(file));
    }

    /** @throws IllegalArgumentException if the lot is empty, or the table has no such level */
    String letter(long lotSize, InspectionLevel level) {
        if (lotSize < 1) {
            throw new IllegalArgumentException("a lot has at least one unit, not " + lotSize);
        }
        NamedCsvRecord range = rows.stream()
                .filter(row -> row.getField("upTo").isEmpty() || lotSize <= Long.parseLong(row.getField("upTo"))).findFirst()
                .orElseThrow();
        return range.findField(level.label())
                .orElseThrow(() -> new IllegalArgumentException("this scheme has no level " + level.label()));
    }
}
