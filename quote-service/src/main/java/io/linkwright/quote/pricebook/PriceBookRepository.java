package io.linkwright.quote.pricebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.kit.paging.PageRequest;
import io.linkwright.kit.paging.TimeAndId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class PriceBookRepository implements PanacheRepositoryBase<PriceBookVersion, UUID> {

    /** Makes publications of one book wait for each other, so that each gets a version of its own. */
    int nextVersion(String code) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended('price-book/' || ?1, 0))", Object.class)
                .setParameter(1, code).getResultList();
        return getEntityManager()
                .createQuery("select coalesce(max(version), 0) from PriceBookVersion where code = ?1", Integer.class)
                .setParameter(1, code).getSingleResult() + 1;
    }

    /**
     * The version that prices a quote of that day: the last published of those valid, and the demo's only where there is no
     * other.
     */
    Optional<UUID> current(String currency, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        """
                                select id from PriceBookVersion where currency = ?1 and validFrom <= ?2 and (validUntil is null or validUntil >= ?2)
                                order by demo, publishedAt desc, id desc
                                """,
                        UUID.class)
                .setParameter(1, currency).setParameter(2, day).setMaxResults(1).getResultList().stream().findFirst();
    }

    boolean hasDemo(String sha256) {
        return count("demo and sha256 = ?1", sha256) > 0;
    }

    /** Newest first, one more than asked for. */
    List<PriceBookVersion> newest(PageRequest<TimeAndId> query) {
        String order = " order by publishedAt desc, id desc";
        return (query.after() == null ? find("from PriceBookVersion" + order)
                : find("from PriceBookVersion where publishedAt < ?1 or publishedAt = ?1 and id < ?2" + order,
                        query.after().time(), query.after().id()))
                .range(0, query.limit()).list();
    }
}
