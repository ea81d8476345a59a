package io.linkwright.catalog.supply;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import io.linkwright.catalog.design.VettedStock;
import io.linkwright.contracts.consultation.ClusterRequest;
import io.linkwright.contracts.vetting.SupplyChanged;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** What vetted stock there is, as far as this service knows. */
@ApplicationScoped
public class VettedSupply implements PanacheRepositoryBase<VettedStockEntity, String> {

    /** Two replicas that first hear of one part at once collide on its key; the event's redelivery tries the loser again. */
    void follow(SupplyChanged announced) {
        findByIdOptional(announced.partNumber(), LockModeType.PESSIMISTIC_WRITE)
                .ifPresentOrElse(stock -> stock.follow(announced), () -> persist(new VettedStockEntity(announced)));
    }

    /** The stock that may serve this request; not looked up where it does not weigh. */
    @Transactional
    public VettedStock stockFor(ClusterRequest request) {
        if (request == null || request.objective() == null || !(request.objective().vettedStock() > 0)) {
            return VettedStock.UNKNOWN;
        }
        return new VettedStock(list("from VettedStockEntity stock left join fetch stock.available").stream()
                .collect(toMap(VettedStockEntity::partNumber, stock -> stock.available(request.auditProfile()))));
    }
}
