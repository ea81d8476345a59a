package io.linkwright.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.linkwright.catalog.design.Catalogue;
import io.linkwright.catalog.design.Designer;
import io.linkwright.catalog.platform.PlatformStore;
import io.linkwright.catalog.product.ProductStore;
import io.linkwright.catalog.reference.ReferenceData;
import io.linkwright.catalog.reference.ReferenceFiles;
import io.linkwright.catalog.reference.ReferenceLoad;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/** The designer over the stored catalogue. The index is built once and again only after stored data changed. */
@ApplicationScoped
class CurrentDesigner {

    private static final Logger LOG = Logger.getLogger(CurrentDesigner.class);

    private final ProductStore products;
    private final PlatformStore platforms;
    private final ReferenceLoad reference;
    private volatile Indexed current;

    CurrentDesigner(ProductStore products, PlatformStore platforms, ReferenceLoad reference) {
        this.products = products;
        this.platforms = platforms;
        this.reference = reference;
    }

    private record Indexed(long version, Designer designer) {
    }

    Designer get() {
        Indexed indexed = current;
        return indexed == null ? built().designer : indexed.designer;
    }

    private synchronized Indexed built() {
        if (current == null) {
            current = read();
        }
        return current;
    }

    private Indexed read() {
        return QuarkusTransaction.joiningExisting().call(() -> {
            ReferenceData files = ReferenceFiles.read();
            return new Indexed(reference.version(),
                    new Designer(new Catalogue(products.all(), platforms.all(), files.pmds(), files.sources())));
        });
    }

    /** While a newer release is rolled out, its data may be more than this one can read; the old index then stays in use. */
    @Scheduled(every = "${linkwright.catalog.refresh}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        Indexed indexed = current;
        if (indexed == null || reference.version() == indexed.version) {
            return;
        }
        try {
            current = read();
        } catch (RuntimeException newer) {
            LOG.warnf("The stored catalogue is newer than this release and is not used: %s", newer.getMessage());
        }
    }
}
