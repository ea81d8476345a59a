package io.linkwright.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void makesColumnsAsWideAsTheirContent() {
        assertThat(Table.of("part", "count").row("MMA4Z00-NS400", "1,024").row("X", "1").toString()).isEqualTo("""
                part           count
                ----           -----
                MMA4Z00-NS400  1,024
                X              1""".indent(2).stripTrailing());
    }

    @Test
    void wrapsTheLastColumnInsteadOfCuttingIt() {
        String words = "word ".repeat(60).strip();
        String table = Table.of("a", "b").row("x", words).toString();
        assertThat(table.lines().count()).isGreaterThan(3);
        assertThat(table.replaceAll("\\s+", " ")).contains(words);
    }
}
