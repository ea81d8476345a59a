package io.linkwright.vetting.reaudit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.vetting.verdict.IssuedVerdict;

/** Jobs and their items as they are read and begun. All calls belong to the caller's transaction. */
@ApplicationScoped
class ReauditJobs {

    private static final String INSERT_JOB = """
            insert into reaudit_job (id, profile_id, profile_version, reason, started_by)
            select ?, ?, (select max(version) from audit_profile where id = ?), ?, ?
            """;
    // Under an overlay that is no longer offered a lot is audited by its standard alone, and only if that one changed.
    private static final String INSERT_ITEMS = """
            with latest as (
                select p.id, max(p.version) as version, bool_or(r.id is not null) as retired
                from audit_profile p left join audit_profile_retirement r on r.id = p.id
                    and r.version = (select max(version) from audit_profile newest where newest.id = p.id)
                group by p.id)
            insert into reaudit_item (job_id, lot_id, overlay_id, previous_verdict)
            select ?, v.lot_id, case when overlay.retired then null else v.overlay_id end, v.id
            from verdict v join latest standard on standard.id = v.profile_id
                left join latest overlay on overlay.id = v.overlay_id
            where not exists (select 1 from verdict later where later.lot_id = v.lot_id
                    and later.overlay_id is not distinct from v.overlay_id and later.number > v.number)
                and (?::text is null or v.profile_id = ? or v.overlay_id = ? and not overlay.retired)
                and (? or v.profile_version < standard.version
                    or v.overlay_version < overlay.version and not overlay.retired)
            order by v.number
            on conflict do nothing
            """;
    private static final String SUMMARY = """
            select j.id, j.number, j.profile_id || '@' || j.profile_version as profile, j.reason, j.started_by, j.started_at,
                count(i.id) as total, count(*) filter (where i.state = 'WAITING') as waiting,
                count(*) filter (where i.state = 'DONE') as done,
                count(*) filter (where i.state = 'NOT_NEEDED') as not_needed,
                count(*) filter (where i.state = 'FAILED') as failed,
                count(*) filter (where i.state = 'DONE' and renewed.outcome <> previous.outcome) as changed,
                coalesce(max(i.finished_at), j.started_at) as finished_at
            from reaudit_job j left join reaudit_item i on i.job_id = j.id
                left join verdict previous on previous.id = i.previous_verdict
                left join verdict renewed on renewed.id = i.verdict_id
            where %s group by j.id order by j.number desc limit ?
            """;
    private static final String ITEMS = """
            select i.id, i.lot_id, lot.lot_number, i.overlay_id, i.state, previous.outcome, renewed.outcome, i.verdict_id,
                i.attempts, (select message from reaudit_failure f where f.item_id = i.id order by attempt desc limit 1),
                i.finished_at
            from reaudit_item i join lot on lot.id = i.lot_id join verdict previous on previous.id = i.previous_verdict
                left join verdict renewed on renewed.id = i.verdict_id
            where i.job_id = ? and i.id > ? and (?::text is null or i.state = ?) order by i.id limit ?
            """;

    private final DataSource dataSource;

    ReauditJobs(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Begins a job with an item for every latest verdict that it concerns.
     *
     * @param profile null for all profiles
     * @param all whether also verdicts that rest on the newest version are issued anew
     * @return how many items it has
     */
    int begin(UUID id, String profile, boolean all, String reason, String startedBy) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement job = connection.prepareStatement(INSERT_JOB);
                PreparedStatement items = connection.prepareStatement(INSERT_ITEMS)) {
            job.setObject(1, id);
            job.setString(2, profile);
            job.setString(3, profile);
            job.setString(4, reason);
            job.setString(5, startedBy);
            job.executeUpdate();
            items.setObject(1, id);
            items.setString(2, profile);
            items.setString(3, profile);
            items.setString(4, profile);
            items.setBoolean(5, all);
            return items.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the re-audit could not be begun", failure);
        }
    }

    Optional<ReauditSummary> find(UUID id) {
        return summaries("j.id = ?", id, 1).stream().findFirst();
    }

    /** @param before number of the last job seen; null for the newest */
    List<ReauditSummary> page(Long before, int rows) {
        return summaries("j.number < ?", before == null ? Long.MAX_VALUE : before, rows);
    }

    private List<ReauditSummary> summaries(String condition, Object key, int rows) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SUMMARY.formatted(condition))) {
            select.setObject(1, key);
            select.setInt(2, rows);
            List<ReauditSummary> jobs = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    jobs.add(summary(row));
                }
            }
            return jobs;
        } catch (SQLException failure) {
            throw new IllegalStateException("the re-audits could not be read", failure);
        }
    }

    private static ReauditSummary summary(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        long waiting = row.getLong("waiting");
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new ReauditSummary(id, row.getLong("number"), row.getString("profile"), row.getString("reason"),
                row.getString("started_by"), row.getObject("started_at", OffsetDateTime.class).toInstant(),
                waiting > 0 ? null : finished.toInstant(), row.getLong("total"), waiting, row.getLong("done"),
                row.getLong("not_needed"), row.getLong("failed"), row.getLong("changed"), "/api/reaudits/" + id);
    }

    /**
     * @param state null for all
     * @param after id of the last item seen; 0 for the first page
     */
    List<ReauditItem> items(UUID job, ReauditItem.State state, long after, int rows) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(ITEMS)) {
            select.setObject(1, job);
            select.setLong(2, after);
            select.setString(3, state == null ? null : state.name());
            select.setString(4, state == null ? null : state.name());
            select.setInt(5, rows);
            List<ReauditItem> items = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    items.add(item(row));
                }
            }
            return items;
        } catch (SQLException failure) {
            throw new IllegalStateException("the items of the re-audit could not be read", failure);
        }
    }

    private static ReauditItem item(ResultSet row) throws SQLException {
        UUID verdict = row.getObject(8, UUID.class);
        String outcomeNow = row.getString(7);
        OffsetDateTime finished = row.getObject(11, OffsetDateTime.class);
        return new ReauditItem(row.getLong(1), row.getObject(2, UUID.class), row.getString(3), row.getString(4),
                ReauditItem.State.valueOf(row.getString(5)), Outcome.valueOf(row.getString(6)),
                outcomeNow == null ? null : Outcome.valueOf(outcomeNow),
                verdict == null ? null : IssuedVerdict.evidenceUrl(verdict), row.getInt(9), row.getString(10),
                finished == null ? null : finished.toInstant());
    }
}
