package io.linkwright.quote.supply;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.linkwright.contracts.vetting.SupplyChanged;
import io.linkwright.contracts.vetting.SupplyChanged.LotSupply;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** What can be had from the lab, as far as this service knows. */
@ApplicationScoped
class VettedSupplyRepository implements PanacheRepositoryBase<VettedSupply, String> {

    /**
     * Two replicas that first hear of one part at once collide on its key; the loser is tried again by the event's redelivery.
     */
    void follow(SupplyChanged announced) {
        findByIdOptional(announced.partNumber(), LockModeType.PESSIMISTIC_WRITE).ifPresentOrElse(
                supply -> supply.follow(announced), () -> persist(new VettedSupply(announced)));
    }

    /** Lots by part number; a part nobody announced is missing. */
    Map<String, List<LotSupply>> lotsOf(Collection<String> partNumbers) {
        return list("partNumber in ?1", partNumbers).stream().collect(toMap(VettedSupply::partNumber, VettedSupply::lots));
    }
}
