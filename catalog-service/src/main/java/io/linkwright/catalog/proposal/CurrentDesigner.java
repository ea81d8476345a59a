package io.linkwright.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.linkwright.catalog.compatibility.Parts;
import io.linkwright.catalog.compatibility.http.CurrentParts;
import io.linkwright.catalog.design.Catalogue;
import io.linkwright.catalog.design.Designer;
import io.linkwright.catalog.platform.PlatformStore;
import io.linkwright.catalog.product.ProductStore;
import io.linkwright.catalog.reference.ReferenceData;
import io.linkwright.catalog.reference.ReferenceFiles;
import io.linkwright.catalog.reference.ReferenceLoad;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;

/** The designer over the stored catalogue. The index is built once and again only after stored data changed. */
@ApplicationScoped
class CurrentDesigner implements CurrentParts {

    private static final Logger LOG = Logger.getLogger(CurrentDesigner.class);

    private final ProductStore products;
    private final PlatformStore platforms;
    private final ReferenceLoad reference;
    private volatile Indexed current;
    private volatile boolean stopping;

    CurrentDesigner(ProductStore products, PlatformStore platforms, ReferenceLoad reference) {
        this.products = products;
        this.platforms = platforms;
        this.reference = reference;
    }

    private record Indexed(long version, Designer designer) {
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** @throws IllegalStateException before the reference data is loaded, when every answer would be wrong */
    Designer get() {
        Indexed indexed = current;
        return indexed == null ? built().designer : indexed.designer;
    }

    @Override
    public Parts parts() {
        return get().catalogue();
    }

    private synchronized Indexed built() {
        if (current == null) {
            if (!reference.loaded()) {
                throw new IllegalStateException("the reference data is not loaded yet");
            }
            current = read();
        }
        return current;
    }

    private Indexed read() {
        return QuarkusTransaction.joiningExisting().call(() -> {
            ReferenceData files = ReferenceFiles.read();
            return new Indexed(reference.version(),
                    new Designer(new Catalogue(products.all(), platforms.all(), files.pmds(), files.sources()),
                            ReferenceFiles.assumptions()));
        });
    }

    /**
     * Builds the index soon after the start, so that no customer waits for it. While a newer release is rolled
     * out, its data may be more than this one can read; the old index then stays in use.
     */
    @Scheduled(every = "${linkwright.catalog.refresh}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        // The scheduler starts before the reference data is loaded and stops after the database is closed.
        if (stopping || !reference.loaded()) {
            return;
        }
        Indexed indexed = built();
        if (!outdated(indexed)) {
            return;
        }
        try {
            current = read();
        } catch (RuntimeException newer) {
            LOG.warnf("The stored catalogue is newer than this release and is not used: %s", newer.getMessage());
        }
    }

    private boolean outdated(Indexed indexed) {
        try {
            return reference.version() != indexed.version;
        } catch (RuntimeException databaseAway) {
            LOG.debugf("The catalogue's version could not be read: %s", databaseAway.getMessage());
            return false;
        }
    }
}
