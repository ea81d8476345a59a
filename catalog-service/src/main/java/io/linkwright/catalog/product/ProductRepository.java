package io.linkwright.catalog.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.linkwright.contracts.catalog.PartKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The stored products. Call within a transaction. */
@ApplicationScoped
public class ProductRepository implements PanacheRepositoryBase<ProductEntity, String> {

    private final EntityManager entities;

    ProductRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** By part number or alias, whatever its case. */
    public Optional<ProductEntity> named(String name) {
        if (name.indexOf('\0') >= 0) {
            // PostgreSQL has no such character, so nothing goes by that name.
            return Optional.empty();
        }
        return Optional.ofNullable(entities.find(ProductName.class, ProductName.key(name)))
                .flatMap(found -> findByIdOptional(found.partNumber()));
    }

    /** By part number or alias, whatever its case. */
    public Optional<Product> product(String name) {
        return named(name).map(ProductEntity::product);
    }

    /**
     * Fibre cables in the order of their part numbers, one more than the page holds.
     *
     * @param after part number before the page; null for the first
     */
    public List<FibreCable> fibreCables(String after, int limit) {
        return page(new ProductFilter(null, null, PartKind.FIBRE_CABLE, null), after, limit).stream()
                .map(entity -> (FibreCable) entity.product()).toList();
    }

    /** One row more than the page holds, in the order of part numbers. */
    List<ProductEntity> page(ProductFilter filter, String after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("partNumber > :after"));
        Map<String, Object> values = new HashMap<>(Map.of("after", after == null ? "" : after));
        if (filter.formFactor() != null) {
            conditions.add("upper(formFactor) = :formFactor");
            values.put("formFactor", filter.formFactor().toUpperCase(Locale.ROOT));
        }
        if (filter.pmd() != null) {
            conditions.add("upper(pmd) = :pmd");
            values.put("pmd", filter.pmd().toUpperCase(Locale.ROOT));
        }
        if (filter.kind() != null) {
            conditions.add("kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.text() != null) {
            conditions.add("position(:text in search) > 0");
            values.put("text", filter.text().toLowerCase(Locale.ROOT));
        }
        return find(String.join(" and ", conditions) + " order by partNumber", values).page(0, limit + 1).list();
    }
}
