package io.linkwright.vetting.supply;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.linkwright.kit.event.EventContext;
import io.linkwright.vetting.lot.LotDispositionChanged;

/** A quarantine or release changes what can be sold; said in its own transaction. */
@ApplicationScoped
class LotDispositionObserver {

    private final SupplyBook supply;

    LotDispositionObserver(SupplyBook supply) {
        this.supply = supply;
    }

    void changed(@Observes LotDispositionChanged lot) {
        supply.lock(List.of(lot.partNumber()));
        supply.publish(lot.partNumber(), EventContext.NONE);
    }
}
