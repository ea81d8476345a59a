package io.linkwright.optics.cmis.code;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** A table of codes as it lies beside this class: {@code code,name,...,source,confidence}, the code in hexadecimal. */
final class CodeFile {

    private final List<Row> rows;

    /** One line. */
    record Row(NamedCsvRecord line) {

        int code() {
            return Integer.parseInt(line.getField("code"), 16);
        }

        String text(String column) {
            return line.getField(column);
        }

        Confidence confidence() {
            return Confidence.valueOf(line.getField("confidence"));
        }
    }

    private CodeFile(List<Row> rows) {
        this.rows = rows;
    }

    static CodeFile read(String name) {
        try (InputStream in = CodeFile.class.getResourceAsStream(name + ".csv");
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, UTF_8))) {
            return new CodeFile(lines.stream().map(Row::new).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Row> rows() {
        return rows;
    }
}
