package io.linkwright.quote.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All quotes of all organisations. What a caller may see comes from {@link VisibleQuotes} alone. */
@ApplicationScoped
class QuoteRepository implements PanacheRepositoryBase<Quote, UUID> {

    private static final int SKIP_LOCKED = -2;

    /** Until the transaction ends, nobody else asks about this design: a redelivery that overlaps waits for the first. */
    boolean existsForDesign(String designId) {
        getEntityManager().createNativeQuery("select pg_advisory_xact_lock(hashtextextended('design/' || ?1, 0))", Object.class)
                .setParameter(1, designId).getResultList();
        return count("designId", designId) > 0;
    }

    /** For the number of a quote; may leave gaps. */
    long nextNumber() {
        return (Long) getEntityManager().createNativeQuery("select nextval('quote_number')", Long.class).getSingleResult();
    }

    /** Offers whose last day went by, locked; those that somebody else is working on are left out. */
    List<Quote> lockLapsed(LocalDate today, int most) {
        return find("state = ?1 and validUntil < ?2 order by validUntil, id", QuoteState.ISSUED, today)
                .withLock(LockModeType.PESSIMISTIC_WRITE).withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .range(0, most - 1)
                .list();
    }
}
