package io.linkwright.catalog.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.store.Change;
import io.linkwright.catalog.store.DocumentSource;
import io.linkwright.catalog.store.UntouchedDocuments;

/** All stored platforms at once, and the reference data among them. A platform that is no longer given stays. */
@ApplicationScoped
public class PlatformStore {

    private static final Logger LOG = Logger.getLogger(PlatformStore.class);

    private final DocumentSource source;
    private final PlatformWriter writer;

    PlatformStore(DocumentSource source, PlatformWriter writer) {
        this.source = source;
        this.writer = writer;
    }

    @Transactional
    public List<Platform> all() {
        List<Platform> platforms = new ArrayList<>();
        source.each(PlatformRows.TABLE, document -> platforms.add(CatalogueJson.read(document, Platform.class)));
        return platforms;
    }

    /**
     * Brings the platforms in line with the reference data, except those that people have edited.
     *
     * @return how many platforms changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int replace(Collection<Platform> wanted) {
        Set<String> left = new UntouchedDocuments(source, PlatformRows.TABLE)
                .among(wanted.stream().collect(Collectors.toMap(Platform::name, Platform::aliases)));
        if (!left.isEmpty()) {
            LOG.infof("%d platforms of the reference data are left as people have edited the catalogue: %s", left.size(),
                    String.join(", ", left));
        }
        List<Platform> platforms = wanted.stream().filter(platform -> !left.contains(platform.name())).toList();
        return writer.apply(platforms, new Change(Change.PROGRAM, "The reference data of this release.", Instant.now()))
                .written();
    }
}
