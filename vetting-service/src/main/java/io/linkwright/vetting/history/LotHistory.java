package io.linkwright.vetting.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads the append-only tables of all features; none of them has to know of the others for it. */
@ApplicationScoped
class LotHistory {

    private static final String ENTRIES = """
            with entry (at, key, kind, text, reason, reference, by) as (
                select received_at, 'a', 'RECEIVED', quantity || ' units of ' || part_number || ' of ' || supplier || ' were received, '
                        || case when inspection_aql is null then 'to hold in every measured unit.'
                            else 'to be accepted by a sample at an AQL of ' || inspection_aql || ' %, level ' || inspection_level || '.' end,
                    note, '/api/lots/' || id, received_by
                from lot where id = ?
                union all
                select registered_at, 'b' || registered_by, 'UNITS_REGISTERED', count(*) || ' units were registered by serial.',
                    null, '/api/lots/' || lot_id || '/units', registered_by
                from unit_registration where lot_id = ? group by lot_id, registered_at, registered_by
                union all
                select recorded_at, 'c' || number, 'MEASURED', measurements || ' readings of ' || units
                    || ' units were recorded.', null, '/api/lots/' || lot_id || '/measurements', recorded_by
                from measurement_batch where lot_id = ?
                union all
                select drawn_at, 'd', 'SAMPLE_DRAWN', sample_size || ' units were drawn by the plan of letter ' || plan_letter || ', '
                    || lower(severity) || ', Ac ' || acceptance_number || ', Re ' || rejection_number || '.', null,
                    '/api/lots/' || lot_id || '/sample', drawn_by
                from lot_plan where lot_id = ?
                union all
                select issued_at, 'e' || number, 'VERDICT', outcome || ' by ' || profile_id || coalesce(' and ' || overlay_id, '')
                    || ': ' || units_failed || ' of ' || units_audited || ' units failed.', null, '/api/verdicts/' || id, issued_by
                from verdict where lot_id = ?
                union all
                select decided_at, 'f', 'DECIDED', case decision when 'NOT_ACCEPTED' then 'Not accepted' else 'Accepted' end
                    || ' on ' || lower(severity) || ' inspection: ' || nonconforming || ' nonconforming against Ac '
                    || acceptance_number || '.', null, '/api/verdicts/' || verdict_id, decided_by
                from lot_decision where lot_id = ?
                union all
                select at, 'g' || number, action, case action when 'RELEASED' then 'The lot was released.'
                    else 'The lot was put in quarantine.' end, reason, '/api/verdicts/' || verdict_id, by
                from lot_disposition where lot_id = ?)
            select at, key, kind, text, reason, reference, by from entry
            where (?::timestamptz is null or (at, key collate "C") > (?::timestamptz, ?))
            order by at, key collate "C" limit ?
            """;
    private static final int SOURCES = 7;

    private final DataSource dataSource;

    LotHistory(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Where the list goes on. */
    record Place(Instant at, String key) {
    }

    record Row(Place place, HistoryEntry entry) {
    }

    /** @param after null for the first page */
    List<Row> page(UUID lot, Place after, int rows) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(ENTRIES)) {
            int parameter = 1;
            for (int source = 0; source < SOURCES; source++) {
                select.setObject(parameter++, lot);
            }
            OffsetDateTime at = after == null ? null : after.at().atOffset(ZoneOffset.UTC);
            select.setObject(parameter++, at);
            select.setObject(parameter++, at);
            select.setString(parameter++, after == null ? null : after.key());
            select.setInt(parameter, rows);
            List<Row> page = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Instant time = row.getObject(1, OffsetDateTime.class).toInstant();
                    page.add(new Row(new Place(time, row.getString(2)), new HistoryEntry(time,
                            HistoryEntry.Kind.valueOf(row.getString(3)), row.getString(4), row.getString(5), row.getString(6),
                            row.getString(7))));
                }
            }
            return page;
        } catch (SQLException failure) {
            throw new IllegalStateException("the history could not be read", failure);
        }
    }
}
