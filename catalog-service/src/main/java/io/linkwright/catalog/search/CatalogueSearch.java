package io.linkwright.catalog.search;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.linkwright.catalog.platform.PlatformStore;
import io.linkwright.catalog.product.ProductStore;
import io.linkwright.catalog.reference.CatalogueCopy;
import io.linkwright.catalog.reference.ReferenceFiles;
import io.linkwright.catalog.reference.ReferenceLoad;
import io.linkwright.kit.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/** The index over the stored catalogue. A service that is ready has one. */
@ApplicationScoped
class CatalogueSearch implements CatalogueCopy {

    private static final Logger LOG = Logger.getLogger(CatalogueSearch.class);
    private static final int AFTER_THE_REFERENCE_DATA = 2;
    private static final long NEVER = -1;

    private final ProductStore products;
    private final PlatformStore platforms;
    private final ReferenceLoad reference;
    private volatile SearchIndex current;
    private long tried = NEVER;

    CatalogueSearch(ProductStore products, PlatformStore platforms, ReferenceLoad reference) {
        this.products = products;
        this.platforms = platforms;
        this.reference = reference;
    }

    void atStart(@Observes @Priority(AFTER_THE_REFERENCE_DATA) StartupEvent event) {
        try {
            bring(reference.version());
        } catch (RuntimeException newer) {
            LOG.warnf("The stored catalogue is newer than this release and cannot be searched: %s", newer.getMessage());
        }
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when there is no catalogue that this release can read */
    SearchIndex current() {
        SearchIndex index = current;
        if (index == null) {
            throw Problems.unavailable("catalogue-not-read", "The catalogue cannot be searched yet. Try again in a minute.");
        }
        return index;
    }

    @Override
    public synchronized void bring(long version) {
        if (tried == version) {
            return;
        }
        tried = version;
        long begin = System.nanoTime();
        current = QuarkusTransaction.joiningExisting().call(this::read);
        LOG.infof("Version %d of the catalogue can be searched: %d parts, indexed in %d ms", current.version(), current.size(),
                (System.nanoTime() - begin) / 1_000_000);
    }

    /** The version is read first: a change that comes in between is then indexed twice, and not missed. */
    private SearchIndex read() {
        long version = reference.version();
        SearchIndex.Builder builder = new SearchIndex.Builder(ReferenceFiles.read().pmds());
        products.each(builder::add);
        return builder.build(version, platforms.all());
    }
}
