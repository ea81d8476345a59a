package io.linkwright.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.linkwright.kit.sql.CopyRows;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CopyRowsTest extends KitTest {

    @Test
    void what_goes_in_comes_out_whatever_its_characters() throws SQLException {
        List<String> texts = List.of("", "plain", "a\tb", "a\nb", "a\r\nb", "C:\\temp\\n", "\\N", "\\.",
                "{\"a\":\"\\\"x\\\"\"}",
                "Ångström 光 🛰", "a\u0001b", "tab at end\t", "\\");
        CopyRows rows = new CopyRows();
        for (int i = 0; i < texts.size(); i++) {
            rows.add(i, texts.get(i));
        }
        rows.add(texts.size(), null);

        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create temporary table copied (id int, text text) on commit drop");
            assertThat(rows.into(connection, "copied (id, text)")).isEqualTo(texts.size() + 1);
            List<String> read = new ArrayList<>();
            try (ResultSet row = statement.executeQuery("select text from copied order by id")) {
                while (row.next()) {
                    read.add(row.getString(1));
                }
            }
            connection.rollback();
            assertThat(read.subList(0, texts.size())).isEqualTo(texts);
            assertThat(read.get(texts.size())).isNull();
        }
        assertThat(rows.isEmpty()).isTrue();
    }
}
