package io.linkwright.vetting.verdict;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.contracts.vetting.Outcome;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All verdicts ever issued. */
@ApplicationScoped
public class Verdicts implements PanacheRepositoryBase<IssuedVerdict, UUID> {

    /**
     * A verdict as far as supply needs it.
     *
     * @param overlayId null when none was asked for
     * @param readings how many readings of the lot it rests on, superseded ones included
     */
    public record Current(UUID lotId, String overlayId, UUID verdictId, Outcome outcome, Outcome standardOutcome,
            long readings) {
    }

    /** The latest verdict per lot and overlay, in the order they were issued. */
    public List<Current> current(Collection<UUID> lots) {
        if (lots.isEmpty()) {
            return List.of();
        }
        return find("""
                select v.lotId, v.overlayId, v.id, v.outcome, v.standardOutcome, v.readings from IssuedVerdict v
                where v.lotId in ?1 and not exists (select 1 from IssuedVerdict later where later.lotId = v.lotId
                    and later.overlayId is not distinct from v.overlayId and later.number > v.number)
                order by v.number
                """, lots).project(Current.class).list();
    }

    /** The later verdict of the same lot under the same overlay, if there is one. */
    Optional<UUID> supersederOf(IssuedVerdict verdict) {
        return find("lotId = ?1 and overlayId is not distinct from ?2 and number > ?3 order by number desc", verdict.lotId(),
                verdict.overlayId(), verdict.number()).page(0, 1).list().stream().findFirst().map(IssuedVerdict::id);
    }

    /** @param before number of the last verdict seen; null for the newest */
    List<IssuedVerdict> ofLot(UUID lot, Long before, int rows) {
        return before == null ? find("lotId = ?1 order by number desc", lot).page(0, rows).list()
                : find("lotId = ?1 and number < ?2 order by number desc", lot, before).page(0, rows).list();
    }
}
