package io.linkwright.vetting.supply;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.linkwright.kit.event.EventContext;
import io.linkwright.vetting.verdict.LotAudited;

/** A verdict changes what can be sold; said in the verdict's own transaction. */
@ApplicationScoped
class LotAuditedObserver {

    private final SupplyBook supply;

    LotAuditedObserver(SupplyBook supply) {
        this.supply = supply;
    }

    void audited(@Observes LotAudited lot) {
        supply.lock(List.of(lot.partNumber()));
        supply.publish(lot.partNumber(), EventContext.NONE);
    }
}
