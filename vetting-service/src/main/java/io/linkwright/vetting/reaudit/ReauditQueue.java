package io.linkwright.vetting.reaudit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.vetting.audit.DecisionRule;
import io.linkwright.vetting.reaudit.ReauditItem.State;

/**
 * The items that wait. Whoever takes one holds its row until its transaction ends; others skip it. So an item is audited once,
 * and one whose process dies is free again as soon as the database notices. All calls belong to the caller's transaction.
 */
@ApplicationScoped
class ReauditQueue {

    private static final String TAKE = """
            select i.id, i.lot_id, i.overlay_id, previous.decision_rule,
                're-audit' || coalesce(' of ' || j.profile_id || '@' || j.profile_version, '') || ' by ' || j.started_by
            from reaudit_item i join reaudit_job j on j.id = i.job_id join verdict previous on previous.id = i.previous_verdict
            where i.state = 'WAITING' and i.due_at <= clock_timestamp()
            order by i.due_at, i.id limit 1 for update of i skip locked
            """;
    private static final String SETTLED = """
            select exists (
                select 1 from verdict v join reaudit_item i on i.id = ?
                where v.lot_id = i.lot_id and v.overlay_id is not distinct from i.overlay_id and v.id <> i.previous_verdict
                    and v.number > (select number from verdict where id = i.previous_verdict)
                    and v.profile_version = (select max(version) from audit_profile p where p.id = v.profile_id)
                    and v.overlay_version is not distinct from
                        (select max(version) from audit_profile p where p.id = v.overlay_id))
            """;
    private static final String FINISH = """
            update reaudit_item set state = ?, verdict_id = ?, finished_at = clock_timestamp()
            where id = ? and state = 'WAITING'
            """;
    private static final String FAIL = """
            with attempt as (
                update reaudit_item set attempts = attempts + 1, due_at = clock_timestamp() + ? * interval '1 millisecond',
                    state = case when ? or attempts + 1 >= ? then 'FAILED' else state end,
                    finished_at = case when ? or attempts + 1 >= ? then clock_timestamp() end
                where id = ? and state = 'WAITING' returning id, attempts)
            insert into reaudit_failure (item_id, attempt, message) select id, attempts, ? from attempt
            """;

    private final DataSource dataSource;

    ReauditQueue(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The next item that is due and that nobody else has; empty when there is none. */
    Optional<DueItem> take() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE);
                ResultSet row = take.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            return Optional.of(new DueItem(row.getLong(1), row.getObject(2, UUID.class), row.getString(3),
                    DecisionRule.valueOf(row.getString(4)), row.getString(5)));
        } catch (SQLException failure) {
            throw new IllegalStateException("no item could be taken", failure);
        }
    }

    /** Whether a verdict that is newer than the one to be replaced rests on the newest versions already. */
    boolean isSettled(DueItem item) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SETTLED)) {
            select.setLong(1, item.id());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the verdicts of the lot could not be read", failure);
        }
    }

    /** @param verdict null unless the item is done */
    void finish(DueItem item, State state, UUID verdict) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(FINISH)) {
            update.setString(1, state.name());
            update.setObject(2, verdict);
            update.setLong(3, item.id());
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("item " + item.id() + " was finished by somebody else");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the item could not be finished", failure);
        }
    }

    /**
     * Notes an attempt that did not succeed.
     *
     * @param hopeless whether another attempt would fail as well
     * @param mostAttempts after so many the item is given up
     */
    void fail(DueItem item, String message, boolean hopeless, int mostAttempts, Duration pause) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(FAIL)) {
            update.setLong(1, pause.toMillis());
            update.setBoolean(2, hopeless);
            update.setInt(3, mostAttempts);
            update.setBoolean(4, hopeless);
            update.setInt(5, mostAttempts);
            update.setLong(6, item.id());
            update.setString(7, message);
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the failure could not be noted", failure);
        }
    }
}
