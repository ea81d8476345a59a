package io.linkwright.catalog.platform;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.catalog.product.ProductContext;
import io.linkwright.catalog.store.Change;
import io.linkwright.catalog.store.DocumentKind;
import io.linkwright.catalog.store.DocumentTable;
import io.linkwright.catalog.store.WriteCounts;
import io.linkwright.kit.problem.Fault;

/** Platforms as people edit them. */
@ApplicationScoped
class PlatformKind implements DocumentKind<Platform> {

    private final PlatformWriter writer;
    private final ProductContext context;

    PlatformKind(PlatformWriter writer, ProductContext context) {
        this.writer = writer;
        this.context = context;
    }

    @Override
    public String what() {
        return "platform";
    }

    @Override
    public Class<Platform> type() {
        return Platform.class;
    }

    @Override
    public DocumentTable table() {
        return PlatformRows.TABLE;
    }

    @Override
    public String keyField() {
        return "name";
    }

    @Override
    public String key(Platform platform) {
        return platform.name();
    }

    @Override
    public List<Fault> contradictions(Platform platform) {
        return writer.faults(List.of(platform), context).getOrDefault(0, List.of()).stream()
                .map(fault -> new Fault(fault.pointer(), fault.code(), fault.message())).toList();
    }

    @Override
    public WriteCounts write(Platform platform, Change change) {
        return writer.apply(List.of(platform), change);
    }
}
