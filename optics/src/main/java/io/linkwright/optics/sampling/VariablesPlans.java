package io.linkwright.optics.sampling;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Single sampling plans by variables, standard deviation unknown, indexed by AQL from 0.10 to 10: the tables of ANSI/ASQ Z1.9
 * (MIL-STD-414 matched to inspection by attributes), which ISO 3951:1989 shares. Stored are n and M; k follows from them.
 *
 * <p>
 * ISO 3951-1:2013 and 2022 have plans of other sample sizes; their tables were not at hand.
 */
public final class VariablesPlans {

    /** Where the figures were read, and how far they can be trusted. */
    public static final String SOURCE = "SOURCED: n and M of ANSI/ASQ Z1.9 as transcribed in the R package AQLSchemes 1.7-2 "
            + "(AAZ19); k computed from M";

    private static final CodeLetters LETTERS = CodeLetters.load("variables-code-letters.csv");
    private static final Map<Severity, List<NamedCsvRecord>> TABLES = new EnumMap<>(Severity.class);

    static {
        for (Severity severity : Severity.values()) {
            TABLES.put(severity, TableFile.rows("variables-" + severity.word() + ".csv"));
        }
    }

    /**
     * Empty for an AQL below 0.10, for the levels S-1 and S-2, which this scheme has not, and for a lot smaller than the
     * sample.
     *
     * @throws IllegalArgumentException if the lot is empty
     */
    public static Optional<VariablesPlan> of(long lotSize, InspectionLevel level, Severity severity, Aql aql) {
        if (level == InspectionLevel.S_1 || level == InspectionLevel.S_2) {
            return Optional.empty();
        }
        String letter = LETTERS.letter(lotSize, level);
        return TABLES.get(severity).stream()
                .filter(row -> row.getField("letter").equals(letter) && row.getField("aql").equals(aql.label())).findFirst()
                .map(row -> VariablesPlan.of(lotSize, level, severity, aql, letter, Integer.parseInt(row.getField("n")),
                        Double.parseDouble(row.getField("maximumNonconformingPercent")) / 100))
                .filter(plan -> plan.sampleSize() <= lotSize);
    }

    private VariablesPlans() {
    }
}
