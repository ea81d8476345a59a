package io.linkwright.catalog.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Transceiver;

/** A catalogue of 100,000 modules: the reference parts under other names. */
class LargeCatalogueTest {

    private static final int PARTS = 100_000;
    private static Designer designer;

    @BeforeAll
    static void manyParts() {
        List<Transceiver> modules = CatalogueFixture.DATA.products().stream().filter(Transceiver.class::isInstance)
                .map(Transceiver.class::cast).toList();
        List<Product> products = new ArrayList<>(CatalogueFixture.DATA.products());
        for (int i = 0; products.size() < PARTS; i++) {
            products.add(renamed(modules.get(i % modules.size()), "-X" + i));
        }
        designer = new Designer(new Catalogue(products, CatalogueFixture.DATA.platforms(), CatalogueFixture.DATA.pmds(),
                CatalogueFixture.DATA.sources()), CatalogueFixture.ASSUMPTIONS);
    }

    private static Transceiver renamed(Transceiver module, String suffix) {
        return new Transceiver(module.partNumber() + suffix, List.of(), module.vendor(), module.description(),
                module.lifecycle(), null, module.formFactor(), module.topStyle(), module.host(), module.applications(),
                module.connector(), module.reachM(), module.wavelengthNm(), module.typicalPowerW(), module.maxPowerW(),
                module.lowPowerW(), module.retiming(), module.passLatencyNs(), module.caseTempMinC(), module.caseTempMaxC(),
                module.protocols(), module.ports(), module.notes());
    }

    private static Duration time(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** The first design judges each part once for each end; later ones find the judgement. */
    @Test
    void aDesignStaysBounded() {
        var request = CatalogueFixture.example("h200-1024");
        Duration first = time(() -> designer.design(request));
        assertThat(first).isLessThan(Duration.ofSeconds(20));
        DesignOutcome outcome = designer.design(request);
        assertThat(time(() -> designer.design(request))).isLessThan(Duration.ofSeconds(1));
        assertThat(((DesignOutcome.Proposed) outcome).design().fabrics().get(0).tiers().get(0).near().partNumber())
                .isEqualTo("MMA4Z00-NS400");
    }

    @Test
    void aRefusalStaysBounded() {
        ObjectNode tree = CatalogueFixture.exampleTree("h200-1024");
        tree.withObject("/compute").put("nodeLeafDistanceM", 3000);
        var request = CatalogueFixture.read(tree);
        assertThat(time(() -> designer.design(request))).isLessThan(Duration.ofSeconds(20));
        assertThat(designer.design(request)).isInstanceOf(DesignOutcome.Refused.class);
    }
}
