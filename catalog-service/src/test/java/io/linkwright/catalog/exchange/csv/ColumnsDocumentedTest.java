package io.linkwright.catalog.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class ColumnsDocumentedTest {

    @Test
    void everyColumnIsExplained() throws IOException {
        String page = Files.readString(Path.of("../docs/exchange.md"));
        assertThat(ProductColumns.PLAIN).allSatisfy(column -> assertThat(page).contains("`" + column.name() + "`"));
        assertThat(ProductColumns.FIGURES).allSatisfy(figure -> assertThat(page).contains("`" + figure.name() + "`*"));
    }
}
