package io.linkwright.vetting.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/** What must hold whatever happened, asked of the tables themselves and not of the code that writes them. */
final class SupplyInvariants {

    private static final String LIVE = """
            with live as (
                select l.allocation_id, l.lot_id, sum(l.quantity) - coalesce((select sum(rl.quantity)
                    from allocation_release r join allocation_release_lot rl on rl.release_id = r.id
                    where r.allocation_id = l.allocation_id and rl.lot_id = l.lot_id), 0) as quantity
                from allocation_lot l group by l.allocation_id, l.lot_id),
            units as (select allocation_id, lot_id, count(*) as quantity from allocation_unit
                where release_id is null group by allocation_id, lot_id)
            """;

    static void hold(DataSource database) throws SQLException {
        assertThat(rows(database, LIVE + """
                select lot.lot_number || ': ' || lot.allocated || ' allocated, ' || coalesce(sum(live.quantity), 0) || ' live'
                from lot left join live on live.lot_id = lot.id group by lot.id
                having lot.allocated <> coalesce(sum(live.quantity), 0)
                """)).as("a lot's count is the sum of its live allocations").isEmpty();
        assertThat(rows(database, LIVE + """
                select lot.lot_number from lot left join live on live.lot_id = lot.id group by lot.id
                having coalesce(sum(live.quantity), 0) > lot.quantity
                """)).as("no lot gives more than it has").isEmpty();
        assertThat(rows(database, LIVE + "select lot_id || ': ' || quantity from live where quantity < 0"))
                .as("nothing is given back that was not set aside").isEmpty();
        assertThat(rows(database, """
                select part_number || ' ' || a.serial from allocation_unit a
                join unit u on u.lot_id = a.lot_id and u.serial = a.serial where release_id is null
                group by part_number, a.serial having count(*) > 1
                """)).as("no unit is promised twice").isEmpty();
        assertThat(rows(database, LIVE + """
                select units.lot_id || ': ' || units.quantity from units left join live using (allocation_id, lot_id)
                where units.quantity > coalesce(live.quantity, 0)
                """)).as("no allocation holds more known units than it holds units").isEmpty();
        assertThat(rows(database, """
                select r.id || '' from allocation_release r join allocation_release_lot l on l.release_id = r.id
                join allocation_unit u on u.release_id = r.id and u.lot_id = l.lot_id group by r.id, l.lot_id, l.quantity
                having count(*) > l.quantity
                """)).as("no release gives back more known units than units").isEmpty();
        assertThat(rows(database, "select quote_id from allocation group by quote_id having count(*) > 1"))
                .as("no quote is served twice").isEmpty();
    }

    private static List<String> rows(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }

    private SupplyInvariants() {
    }
}
