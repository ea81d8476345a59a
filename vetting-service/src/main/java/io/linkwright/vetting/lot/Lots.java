package io.linkwright.vetting.lot;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.linkwright.kit.paging.Cursor;
import io.linkwright.kit.paging.ListOrder;
import io.linkwright.kit.paging.TimeAndId;
import io.linkwright.kit.problem.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All lots. */
@ApplicationScoped
public class Lots implements PanacheRepositoryBase<Lot, UUID> {

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 */
    public Lot required(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("lot", id.toString()));
    }

    /** A look at the lot as it is now, which does not keep a later lock from reading it anew. */
    public Lot glance(UUID id) {
        Lot lot = required(id);
        getEntityManager().detach(lot);
        return lot;
    }

    /** Likewise, and nobody else changes the lot until the transaction ends. */
    public Lot requiredLocked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("lot", id.toString()));
    }

    /** In the order of their ids, so that two who lock the same lots wait for each other and never deadlock. */
    public List<Lot> ofPartsLocked(Collection<String> partNumbers) {
        return find("partNumber in ?1 order by id", partNumbers).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Likewise, lots by their ids. */
    public List<Lot> lockedByIds(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    boolean exists(String supplier, String lotNumber) {
        return count("supplier = ?1 and lotNumber = ?2", supplier, lotNumber) > 0;
    }

    /**
     * Newest first, one beyond the limit.
     *
     * @param partNumber null for all parts
     * @param cursor null for the first page
     */
    List<Lot> page(String partNumber, String cursor, int limit) {
        StringBuilder query = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (partNumber != null) {
            query.append(" and partNumber = :partNumber");
            parameters.put("partNumber", partNumber);
        }
        TimeAndId after = ListOrder.BY_TIME.after(cursor);
        if (after != null) {
            query.append(" and (receivedAt < :at or receivedAt = :at and id < :id)");
            parameters.put("at", after.time());
            parameters.put("id", after.id());
        }
        return find(query + " order by receivedAt desc, id desc", parameters).page(0, limit + 1).list();
    }

    static Cursor cursor(Lot lot) {
        return new TimeAndId(lot.receivedAt(), lot.id()).cursor();
    }
}
