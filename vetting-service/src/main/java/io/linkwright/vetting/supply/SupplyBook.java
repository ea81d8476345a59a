package io.linkwright.vetting.supply;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.vetting.SupplyChanged;
import io.linkwright.contracts.vetting.SupplyChanged.AuditOutcome;
import io.linkwright.contracts.vetting.SupplyChanged.LotSupply;
import io.linkwright.kit.event.EventContext;
import io.linkwright.kit.event.Outbox;
import io.linkwright.vetting.lot.Lot;
import io.linkwright.vetting.lot.Lots;
import io.linkwright.vetting.supply.LotSupplyState.LatestVerdict;
import io.linkwright.vetting.verdict.IssuedVerdict;
import io.linkwright.vetting.verdict.Verdicts;

/** What vetted units there are, per part, and the telling of every change. All calls belong to the caller's transaction. */
@ApplicationScoped
class SupplyBook {

    // Makes the row or locks the one that is there, in one statement.
    private static final String LOCK = """
            insert into part_supply (part_number, revision) values (?, 0)
            on conflict (part_number) do update set part_number = excluded.part_number
            """;
    private static final String NEXT = "update part_supply set revision = revision + 1 where part_number = ? returning revision";
    private static final String PART = "select part_number, revision from part_supply where revision > 0 and part_number = ?";
    private static final String PARTS = """
            select part_number, revision from part_supply where revision > 0 and part_number > ? order by part_number limit ?
            """;

    private final DataSource dataSource;
    private final Lots lots;
    private final Verdicts verdicts;
    private final AllocationUnits units;
    private final Outbox outbox;

    SupplyBook(DataSource dataSource, Lots lots, Verdicts verdicts, AllocationUnits units, Outbox outbox) {
        this.dataSource = dataSource;
        this.lots = lots;
        this.verdicts = verdicts;
        this.units = units;
        this.outbox = outbox;
    }

    /** Until the transaction ends nobody else changes the supply of these parts. Locked in order, so that nobody deadlocks. */
    void lock(Collection<String> partNumbers) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement lock = connection.prepareStatement(LOCK)) {
            for (String partNumber : partNumbers.stream().distinct().sorted().toList()) {
                lock.setString(1, partNumber);
                lock.executeUpdate();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the supply could not be locked", failure);
        }
    }

    List<LotSupplyState> states(List<Lot> ofLots) {
        List<UUID> ids = ofLots.stream().map(Lot::id).toList();
        Map<UUID, Long> unfit = units.unfitUnallocated(ids);
        Map<UUID, List<LatestVerdict>> current = verdicts.current(ids).stream()
                .collect(Collectors.groupingBy(Verdicts.Current::lotId,
                        Collectors.mapping(verdict -> new LatestVerdict(verdict.overlayId(), verdict.outcome(),
                                verdict.standardOutcome(), verdict.verdictId(), verdict.readings()), Collectors.toList())));
        return ofLots.stream().map(lot -> LotSupplyState.of(lot.id(), lot.lotNumber(), lot.partNumber(),
                new LotSupplyState.Count(lot.unallocated(), unfit.getOrDefault(lot.id(), 0L), lot.quarantined()),
                current.getOrDefault(lot.id(), List.of()))).toList();
    }

    /** Tells how the supply of a part stands now. Hold the part's lock. */
    void publish(String partNumber, EventContext context) {
        SupplyChanged state = new SupplyChanged(partNumber, nextRevision(partNumber),
                Instant.now().truncatedTo(ChronoUnit.MICROS), lotsOf(partNumber));
        outbox.publish(EventTypes.SUPPLY_CHANGED, "part/" + partNumber, state, context);
    }

    /** The part's lots that have an audit, best first. */
    List<LotSupply> lotsOf(String partNumber) {
        return states(lots.list("partNumber", partNumber)).stream().filter(lot -> !lot.audits().isEmpty())
                .sorted(LotSupplyState.BEST_FIRST)
                .map(lot -> new LotSupply(lot.lotId().toString(), lot.lotNumber(), lot.available(), lot.audits().stream()
                        .map(audit -> new AuditOutcome(audit.overlay(), audit.outcome(), audit.verdictId().toString(),
                                IssuedVerdict.evidenceUrl(audit.verdictId())))
                        .toList()))
                .toList();
    }

    /** A part whose supply was told at least once. */
    record PartRevision(String partNumber, long revision) {
    }

    /** @param after the last part seen; empty for the first page */
    List<PartRevision> parts(String after, int rows) {
        return partRevisions(PARTS, select -> {
            select.setString(1, after);
            select.setInt(2, rows);
        });
    }

    /** Empty when the part's supply was never told. */
    Optional<PartRevision> part(String partNumber) {
        return partRevisions(PART, select -> select.setString(1, partNumber)).stream().findFirst();
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private List<PartRevision> partRevisions(String query, Parameters parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            parameters.set(select);
            List<PartRevision> parts = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    parts.add(new PartRevision(row.getString(1), row.getLong(2)));
                }
            }
            return parts;
        } catch (SQLException failure) {
            throw new IllegalStateException("the parts could not be read", failure);
        }
    }

    private long nextRevision(String partNumber) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement next = connection.prepareStatement(NEXT)) {
            next.setString(1, partNumber);
            try (ResultSet row = next.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the supply of " + partNumber + " could not be counted on", failure);
        }
    }
}
