package io.linkwright.optics.sampling;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Single sampling plans by attributes, indexed by AQL: ISO 2859-1 Tables 1, 2-A, 2-B and 2-C, which ANSI/ASQ Z1.4 has as its
 * Tables I, II-A, II-B and II-C.
 *
 * <p>
 * A cell of a table is {@code Ac/Re} or an arrow: {@code down} to the first plan below it, {@code up} to the first above. With
 * the plan comes its own sample size. Where that is as large as the lot or larger, the whole lot is inspected.
 *
 * <p>
 * The reduced table is the one of MIL-STD-105E and ANSI/ASQ Z1.4, which has a gap between Ac and Re. ISO 2859-1:1999 closed the
 * gap; its Table 2-C was not at hand.
 */
public final class AttributePlans {

    /** Where the figures were read, and how far they can be trusted. */
    public static final String SOURCE = "SOURCED: tables of MIL-STD-105E / ANSI/ASQ Z1.4 as transcribed in the R package "
            + "AQLSchemes 1.7-2 (AAZ14Single); every cell checked against the diagonal rule of the standard";

    private static final CodeLetters LETTERS = CodeLetters.load("code-letters.csv");
    private static final Map<Severity, List<NamedCsvRecord>> TABLES = new EnumMap<>(Severity.class);

    static {
        for (Severity severity : Severity.values()) {
            TABLES.put(severity, TableFile.rows("attributes-" + severity.word() + ".csv"));
        }
    }

    /** @throws IllegalArgumentException if the lot is empty */
    public static AttributePlan of(long lotSize, InspectionLevel level, Severity severity, Aql aql) {
        return ofLetter(LETTERS.letter(lotSize, level), lotSize, level, severity, aql);
    }

    static AttributePlan ofLetter(String letter, long lotSize, InspectionLevel level, Severity severity, Aql aql) {
        List<NamedCsvRecord> table = TABLES.get(severity);
        int row = row(table, letter);
        String cell = table.get(row).getField(aql.label());
        while (cell.equals("down") || cell.equals("up")) {
            row += cell.equals("down") ? 1 : -1;
            cell = table.get(row).getField(aql.label());
        }
        String[] numbers = cell.split("/");
        int tableSize = Integer.parseInt(table.get(row).getField("n"));
        return new AttributePlan(lotSize, level, severity, aql, letter, table.get(row).getField("letter"),
                (int) Math.min(tableSize, lotSize), Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    private static int row(List<NamedCsvRecord> table, String letter) {
        for (int row = 0; row < table.size(); row++) {
            if (table.get(row).getField("letter").equals(letter)) {
                return row;
            }
        }
        throw new IllegalStateException("no plan has the letter " + letter);
    }

    private AttributePlans() {
    }
}
