package io.linkwright.catalog.product;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a product may refer to.
 *
 * @param pmds optical interface by name
 * @param portClasses classes of ports that platforms have
 * @param sources keys into the list of sources
 */
public record ProductContext(Map<String, Pmd> pmds, Set<String> portClasses, Set<String> sources) {

    public ProductContext {
        pmds = Map.copyOf(pmds);
        portClasses = Set.copyOf(portClasses);
        sources = Set.copyOf(sources);
    }

    public static ProductContext of(Collection<Pmd> pmds, Set<String> portClasses, Set<String> sources) {
        return new ProductContext(pmds.stream().collect(Collectors.toMap(Pmd::name, Function.identity())), portClasses,
                sources);
    }

    Optional<Pmd> pmd(String name) {
        return Optional.ofNullable(pmds.get(name));
    }
}
