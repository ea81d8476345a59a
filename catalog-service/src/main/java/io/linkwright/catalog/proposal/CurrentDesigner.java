package io.linkwright.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.catalog.compatibility.Parts;
import io.linkwright.catalog.compatibility.http.CurrentParts;
import io.linkwright.catalog.design.Catalogue;
import io.linkwright.catalog.design.DesignOutcome;
import io.linkwright.catalog.design.Designer;
import io.linkwright.catalog.platform.PlatformStore;
import io.linkwright.catalog.product.ProductStore;
import io.linkwright.catalog.reference.CatalogueCopy;
import io.linkwright.catalog.reference.ReferenceData;
import io.linkwright.catalog.reference.ReferenceFiles;
import io.linkwright.catalog.reference.ReferenceLoad;
import io.linkwright.catalog.supply.VettedSupply;
import io.linkwright.contracts.consultation.ClusterRequest;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The designer over the stored catalogue. The index is built once and again only after stored data changed. */
@ApplicationScoped
class CurrentDesigner implements CurrentParts, CatalogueCopy {

    private final ProductStore products;
    private final PlatformStore platforms;
    private final ReferenceLoad reference;
    private final VettedSupply supply;
    private volatile Indexed current;

    CurrentDesigner(ProductStore products, PlatformStore platforms, ReferenceLoad reference, VettedSupply supply) {
        this.products = products;
        this.platforms = platforms;
        this.reference = reference;
        this.supply = supply;
    }

    private record Indexed(long version, Designer designer) {
    }

    /** @throws IllegalStateException before the reference data is loaded, when every answer would be wrong */
    Designer get() {
        Indexed indexed = current;
        return indexed == null ? built().designer : indexed.designer;
    }

    /** Designs with what is in stock now, where the request asks for that to matter. */
    DesignOutcome design(ClusterRequest request) {
        return get().design(request, supply.stockFor(request));
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

    /** Also builds the first index soon after the start, so that no customer waits for it. */
    @Override
    public void bring(long version) {
        if (built().version != version) {
            current = read();
        }
    }
}
