package io.linkwright.vetting.lot;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.DefaultBean;

/** Where nothing can hold a lot, none is held. */
@DefaultBean
@ApplicationScoped
class NothingHeld implements LotHolds {

    @Override
    public Map<UUID, Hold> of(Collection<UUID> lots) {
        return Map.of();
    }
}
