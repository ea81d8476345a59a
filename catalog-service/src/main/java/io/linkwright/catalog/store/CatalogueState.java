package io.linkwright.catalog.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The single row that says what is stored: which reference data, and how often anything changed. */
@ApplicationScoped
public class CatalogueState {

    /** Any number will do that nobody else of this database locks. */
    private static final long LOCK = 0x4c4b_5754_0001L;

    private final EntityManager entities;

    CatalogueState(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Reference data that was loaded.
     *
     * @param edition grows with each release that changes it
     */
    public record Loaded(String contentHash, long edition) {
    }

    /** Lets one transaction at a time write, over all replicas, so that what was checked still holds when it is written. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(" + LOCK + ")").getSingleResult();
    }

    /** Grows whenever a product or a platform changes, whichever replica did it. Indexes are as old as the version they saw. */
    @Transactional
    public long version() {
        return ((Number) entities.createNativeQuery("select version from catalogue_state").getSingleResult()).longValue();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void grow() {
        entities.createNativeQuery("update catalogue_state set version = version + 1").executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Loaded loaded() {
        Object[] row = (Object[]) entities.createNativeQuery("select content_hash, edition from catalogue_state")
                .getSingleResult();
        return new Loaded((String) row[0], ((Number) row[1]).longValue());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void take(Loaded loaded) {
        entities.createNativeQuery("update catalogue_state set content_hash = :hash, edition = :edition")
                .setParameter("hash", loaded.contentHash()).setParameter("edition", loaded.edition()).executeUpdate();
    }
}
