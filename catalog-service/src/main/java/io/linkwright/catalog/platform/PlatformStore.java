package io.linkwright.catalog.platform;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.catalog.json.CatalogueJson;

/** Brings the stored platforms in line with a given set. A platform that is no longer given stays. */
@ApplicationScoped
public class PlatformStore {

    private final PlatformRepository platforms;

    PlatformStore(PlatformRepository platforms) {
        this.platforms = platforms;
    }

    /**
     * Call within a transaction that keeps others from doing the same.
     *
     * @return how many platforms changed
     */
    public int replace(Collection<Platform> wanted) {
        Map<String, PlatformEntity> stored = new HashMap<>();
        platforms.listAll().forEach(entity -> stored.put(entity.name(), entity));
        int changed = 0;
        for (Platform platform : wanted) {
            changed += put(platform, stored.get(platform.name())) ? 1 : 0;
        }
        return changed;
    }

    private boolean put(Platform platform, PlatformEntity stored) {
        String document = CatalogueJson.write(platform, Platform.class);
        String hash = CatalogueJson.hash(document);
        if (stored != null && stored.contentHash().equals(hash)) {
            return false;
        }
        if (stored == null) {
            platforms.persist(new PlatformEntity(platform, document, hash));
        } else {
            stored.take(platform, document, hash);
        }
        platforms.rename(platform);
        return true;
    }

    public List<Platform> all() {
        return platforms.listAll().stream().map(PlatformEntity::platform).toList();
    }
}
