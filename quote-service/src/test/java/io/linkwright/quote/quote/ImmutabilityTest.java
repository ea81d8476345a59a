package io.linkwright.quote.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** What the database itself refuses, whatever program asks. */
@QuarkusTest
class ImmutabilityTest extends QuoteServiceTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(strings = {
            "update quote_line set quantity = 1, line_total = unit_price where revision_id in (select id from quote_revision where quote_id = '%s')",
            "update quote_line set lots = '[]' where revision_id in (select id from quote_revision where quote_id = '%s')",
            "delete from quote_line where revision_id in (select id from quote_revision where quote_id = '%s')",
            "update quote_revision set total = 1 where quote_id = '%s'",
            "update quote_revision set issued_at = null, issued_by = null where quote_id = '%s'",
            "delete from quote_revision where quote_id = '%s'",
            "update quote_history set actor = 'nobody' where quote_id = '%s'",
            "delete from quote_history where quote_id = '%s'" })
    void anIssuedRevisionAndItsHistoryNeverChange(String statement) {
        String id = client.issued();

        assertThatThrownBy(() -> execute(statement.formatted(id))).isInstanceOf(SQLException.class)
                .hasMessageContaining("change");
    }

    @Test
    void aLineThatDoesNotMultiplyIsRefused() {
        String id = client.drafted();

        assertThatThrownBy(() -> execute(
                "update quote_line set line_total = line_total + 0.01 where revision_id in (select id from quote_revision where quote_id = '%s')"
                        .formatted(id)))
                .isInstanceOf(SQLException.class).hasMessageContaining("check");
    }

    @ParameterizedTest
    @ValueSource(strings = { "update price_book set name = 'x'", "delete from price_book" })
    void aPublishedPriceBookNeverChanges(String statement) {
        client.drafted();

        assertThatThrownBy(() -> execute(statement)).isInstanceOf(SQLException.class).hasMessageContaining("does not change");
    }

    @Test
    void aDraftMayStillBeMatchedAnew() throws SQLException {
        String id = client.drafted();

        assertThat(execute(
                "update quote_line set lots = '[]' where revision_id in (select id from quote_revision where quote_id = '%s')"
                        .formatted(id)))
                .isEqualTo(1);
    }

    private int execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection(); Statement update = connection.createStatement()) {
            return update.executeUpdate(statement);
        }
    }
}
