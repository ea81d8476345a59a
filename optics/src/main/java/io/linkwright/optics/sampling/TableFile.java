package io.linkwright.optics.sampling;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The tables of this package as they lie beside it. */
final class TableFile {

    /** @throws IllegalStateException if the file is not there, which only a broken build can cause */
    static List<NamedCsvRecord> rows(String name) {
        InputStream file = TableFile.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException("the table " + name + " is missing");
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("the table " + name + " cannot be read", failure);
        }
    }

    private TableFile() {
    }
}
