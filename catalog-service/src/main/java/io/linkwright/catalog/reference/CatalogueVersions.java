package io.linkwright.catalog.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;

/** Looks now and then whether the stored catalogue changed, and then has everything that was built from it built anew. */
@ApplicationScoped
class CatalogueVersions {

    private static final Logger LOG = Logger.getLogger(CatalogueVersions.class);

    private final ReferenceLoad reference;
    private final Instance<CatalogueCopy> copies;
    private volatile boolean stopping;

    CatalogueVersions(ReferenceLoad reference, @Any Instance<CatalogueCopy> copies) {
        this.reference = reference;
        this.copies = copies;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** One copy after the other: two that are built at once would need the memory of both at its highest. */
    @Scheduled(every = "${linkwright.catalog.refresh}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        // The scheduler starts before the reference data is loaded and stops after the database is closed.
        if (stopping || !reference.loaded()) {
            return;
        }
        long version;
        try {
            version = reference.version();
        } catch (RuntimeException databaseAway) {
            LOG.debugf("The catalogue's version could not be read: %s", databaseAway.getMessage());
            return;
        }
        copies.forEach(copy -> bring(copy, version));
    }

    /** While a newer release is rolled out, its data may be more than this one can read; the old copy then stays in use. */
    private void bring(CatalogueCopy copy, long version) {
        try {
            copy.bring(version);
        } catch (RuntimeException newer) {
            LOG.warnf("The stored catalogue is newer than this release and is not used: %s", newer.getMessage());
        }
    }
}
