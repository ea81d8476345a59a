package io.linkwright.catalog.reference;

import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

import org.jboss.logging.Logger;

import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.PlatformStore;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.ProductStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/** Loads the reference files into the database at start, if their content is not there already. */
@ApplicationScoped
public class ReferenceLoad {

    private static final Logger LOG = Logger.getLogger(ReferenceLoad.class);
    /** Any number will do that nobody else of this database locks. */
    private static final long LOCK = 0x4c4b_5754_0001L;
    /** Before the framework begins to read events: a consultation must not meet an empty catalogue. */
    private static final int BEFORE_EVENTS_ARE_READ = 1;

    private final EntityManager entities;
    private final ProductStore products;
    private final PlatformStore platforms;
    private volatile boolean loaded;

    ReferenceLoad(EntityManager entities, ProductStore products, PlatformStore platforms) {
        this.entities = entities;
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
    void load(ReferenceData data) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("select 1 from pg_advisory_xact_lock(" + LOCK + ")").getSingleResult();
            CatalogueState state = entities.find(CatalogueState.class, CatalogueState.ONLY);
            String hash = hash(data);
            if (state.holds(hash)) {
                return;
            }
            int changedProducts = products.replace(data.products());
            int changedPlatforms = platforms.replace(data.platforms());
            state.take(hash);
            LOG.infof("Loaded the reference data: %d products and %d platforms changed", changedProducts, changedPlatforms);
        });
    }

    private static String hash(ReferenceData data) {
        return CatalogueJson.hash(data.products().stream().map(product -> CatalogueJson.write(product, Product.class))
                .collect(Collectors.joining("\n"))
                + data.platforms().stream().map(platform -> CatalogueJson.write(platform, Platform.class))
                        .collect(Collectors.joining("\n")));
    }

    /** Grows whenever stored reference data changes, whichever replica did it. */
    public long version() {
        return QuarkusTransaction.joiningExisting()
                .call(() -> entities.find(CatalogueState.class, CatalogueState.ONLY).version());
    }
}
