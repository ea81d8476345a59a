package io.linkwright.catalog.exchange;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.catalog.exchange.netbox.ModuleType;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.catalog.reference.ReferenceFiles;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;

/** The modules among the products, for inventories that know nothing else. */
@ApplicationScoped
class Modules {

    static final String YAML = "application/yaml";

    private final StoredProducts products;
    private final Map<String, Pmd> pmds = ReferenceFiles.read().pmds().stream()
            .collect(Collectors.toMap(Pmd::name, Function.identity()));

    Modules(StoredProducts products) {
        this.products = products;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such product, 422 when it is a cable */
    Transceiver named(String partNumber) {
        Product product = products.named(partNumber).orElseThrow(() -> Problems.notFound("product", partNumber));
        if (product instanceof Transceiver module) {
            return module;
        }
        throw Problems.notPossible("not-a-module", "The product is no module", List.of(new Fault("", "not-a-module",
                product.partNumber() + " is a cable; only modules are described so.")));
    }

    ModuleType type(Transceiver module) {
        return ModuleType.of(module, pmds);
    }
}
