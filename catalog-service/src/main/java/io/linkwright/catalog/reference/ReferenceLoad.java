package io.linkwright.catalog.reference;

import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.PlatformStore;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.ProductStore;
import io.linkwright.catalog.store.CatalogueState;
import io.linkwright.catalog.store.CatalogueState.Loaded;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/** Loads the reference files into the database at start, if their content is not there already. */
@ApplicationScoped
public class ReferenceLoad {

    private static final Logger LOG = Logger.getLogger(ReferenceLoad.class);
    /** Before the framework begins to read events: a consultation must not meet an empty catalogue. */
    private static final int BEFORE_EVENTS_ARE_READ = 1;

    private final CatalogueState state;
    private final ProductStore products;
    private final PlatformStore platforms;
    private volatile boolean loaded;

    ReferenceLoad(CatalogueState state, ProductStore products, PlatformStore platforms) {
        this.state = state;
        this.products = products;
        this.platforms = platforms;
    }

    void atStart(@Observes @Priority(BEFORE_EVENTS_ARE_READ) StartupEvent event) {
        load(ReferenceFiles.read());
        loaded = true;
    }

    /** Whether this process has seen its reference data into the database. What is read before that may be nothing at all. */
    public boolean loaded() {
        return loaded;
    }

    /** Wholly or not at all; several replicas that start together do it one after the other. */
    public void load(ReferenceData data) {
        QuarkusTransaction.requiringNew().run(() -> {
            state.lock();
            Loaded stored = state.loaded();
            Loaded given = new Loaded(hash(data), data.edition());
            if (stored.edition() > given.edition()) {
                LOG.infof("The reference data is of edition %d and stays; this release has edition %d.", stored.edition(),
                        given.edition());
                return;
            }
            if (stored.equals(given)) {
                return;
            }
            int changedProducts = products.replace(data.products());
            int changedPlatforms = platforms.replace(data.platforms());
            state.take(given);
            LOG.infof("Loaded the reference data: %d products and %d platforms changed", changedProducts, changedPlatforms);
        });
    }

    private static String hash(ReferenceData data) {
        return CatalogueJson.hash(data.products().stream().map(product -> CatalogueJson.write(product, Product.class))
                .collect(Collectors.joining("\n"))
                + data.platforms().stream().map(platform -> CatalogueJson.write(platform, Platform.class))
                        .collect(Collectors.joining("\n")));
    }

    /** Grows whenever a stored product or platform changes, whichever replica did it. */
    public long version() {
        return state.version();
    }
}
