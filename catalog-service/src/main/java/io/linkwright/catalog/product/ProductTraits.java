package io.linkwright.catalog.product;

import java.util.List;
import java.util.Locale;

import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.catalog.ProductPublished;

/**
 * What is asked of every product, whatever it is.
 *
 * @param formFactor null for a fibre cable
 * @param pmd null where none applies
 * @param pmdInstances 0 where none applies
 * @param maxPowerW null when unknown or passive
 */
record ProductTraits(Product product, String formFactor, String pmd, int pmdInstances, Double maxPowerW,
        Confidence maxPowerConfidence) {

    static ProductTraits of(Product product) {
        if (product instanceof Transceiver module) {
            Application application = module.nativeApplication();
            Figure<Double> power = module.maxPowerW();
            return new ProductTraits(product, module.formFactor().value().label(), application.pmd(), application.count(),
                    power == null ? null : power.value(), power == null ? null : power.confidence());
        }
        if (product instanceof CableAssembly assembly) {
            return of(assembly);
        }
        return new ProductTraits(product, null, null, 0, null, null);
    }

    private static ProductTraits of(CableAssembly assembly) {
        Figure<Double> trunk = assembly.trunkEnd().maxPowerW();
        Figure<Double> branch = assembly.branchEnd().maxPowerW();
        String formFactor = assembly.trunkEnd().formFactor().value().label();
        if (trunk == null || branch == null) {
            return new ProductTraits(assembly, formFactor, null, 0, null, null);
        }
        Confidence weaker = trunk.confidence().compareTo(branch.confidence()) > 0 ? trunk.confidence() : branch.confidence();
        return new ProductTraits(assembly, formFactor, null, 0,
                trunk.value() + assembly.branches().value() * branch.value(), weaker);
    }

    /** Lower case, for a search that asks whether a text occurs. */
    String searchText() {
        return String.join(" ", List.of(product.partNumber(), String.join(" ", product.aliases()), product.vendor(),
                product.description(), String.valueOf(pmd))).toLowerCase(Locale.ROOT);
    }

    ProductPublished published(long revision) {
        return new ProductPublished(product.partNumber(), product.description(), product.partKind(), formFactor, pmd,
                pmdInstances, maxPowerW, maxPowerConfidence, product.lifecycle().name(), revision);
    }
}
