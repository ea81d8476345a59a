package io.linkwright.catalog.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The stored platforms. Call within a transaction. */
@ApplicationScoped
public class PlatformRepository implements PanacheRepositoryBase<PlatformEntity, String> {

    private final EntityManager entities;

    PlatformRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** By name or alias, whatever its case. */
    Optional<PlatformEntity> named(String name) {
        if (name.indexOf('\0') >= 0) {
            // PostgreSQL has no such character, so nothing goes by that name.
            return Optional.empty();
        }
        return Optional.ofNullable(entities.find(PlatformName.class, PlatformName.key(name)))
                .flatMap(found -> findByIdOptional(found.platform()));
    }

    /**
     * One row more than the page holds, in the order of names.
     *
     * @param kind null for all
     * @param text null for all
     */
    List<PlatformEntity> page(Platform.Kind kind, String text, String after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("name > :after"));
        Map<String, Object> values = new HashMap<>(Map.of("after", after == null ? "" : after));
        if (kind != null) {
            conditions.add("kind = :kind");
            values.put("kind", kind);
        }
        if (text != null) {
            conditions.add("position(:text in search) > 0");
            values.put("text", text.toLowerCase(Locale.ROOT));
        }
        return find(String.join(" and ", conditions) + " order by name", values).page(0, limit + 1).list();
    }
}
