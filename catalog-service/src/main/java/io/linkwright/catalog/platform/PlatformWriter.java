package io.linkwright.catalog.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.linkwright.catalog.product.ProductContext;
import io.linkwright.catalog.product.ProductFault;
import io.linkwright.catalog.store.CatalogueState;
import io.linkwright.catalog.store.Change;
import io.linkwright.catalog.store.DocumentWriter;
import io.linkwright.catalog.store.NameCheck;
import io.linkwright.catalog.store.NameCheck.Named;
import io.linkwright.catalog.store.WriteCounts;

/** Writes platforms with their names and history: all of them or none. */
@ApplicationScoped
public class PlatformWriter {

    private final DocumentWriter writer;
    private final CatalogueState state;
    private final NameCheck names;

    PlatformWriter(DocumentWriter writer, CatalogueState state, NameCheck names) {
        this.writer = writer;
        this.state = state;
        this.names = names;
    }

    /** What keeps the platforms from being written, by their place in the list. Empty when nothing does. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<Integer, List<ProductFault>> faults(List<Platform> platforms, ProductContext context) {
        state.lock();
        Map<Integer, List<ProductFault>> faults = new TreeMap<>();
        for (int i = 0; i < platforms.size(); i++) {
            List<ProductFault> found = PlatformCheck.faults(platforms.get(i), context);
            if (!found.isEmpty()) {
                faults.put(i, new ArrayList<>(found));
            }
        }
        names.check(PlatformRows.TABLE,
                platforms.stream().map(platform -> new Named("name", platform.name(), platform.aliases())).toList(),
                (place, pointer, code, message) -> faults.computeIfAbsent(place, first -> new ArrayList<>())
                        .add(new ProductFault(pointer, code, message)));
        return faults;
    }

    /**
     * Call within a transaction, after {@link #faults} found none in the same one.
     *
     * @throws IllegalArgumentException when a name comes twice
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public WriteCounts apply(Collection<Platform> platforms, Change change) {
        return writer.write(PlatformRows.TABLE, platforms, PlatformRows::of, change, revisions -> {
            // Designs read platforms from the catalogue itself: no other service holds them, so there is no event.
        });
    }
}
