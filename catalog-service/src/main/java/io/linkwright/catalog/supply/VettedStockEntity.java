package io.linkwright.catalog.supply;

import java.time.Instant;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.linkwright.contracts.vetting.SupplyChanged;

/** The last announced stock of one part. */
@Entity
@Table(name = "vetted_stock")
class VettedStockEntity {

    @Id
    private String partNumber;
    private long revision;
    private Instant changedAt;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Long> available;

    protected VettedStockEntity() {
    }

    VettedStockEntity(SupplyChanged announced) {
        partNumber = announced.partNumber();
        take(announced);
    }

    /** An older announcement changes nothing: the topic keeps no order between a replay and what came since. */
    void follow(SupplyChanged announced) {
        if (announced.revision() > revision) {
            take(announced);
        }
    }

    private void take(SupplyChanged announced) {
        revision = announced.revision();
        changedAt = announced.changedAt();
        available = AvailableUnits.byOverlay(announced.lots());
    }

    String partNumber() {
        return partNumber;
    }

    /** @param overlay null for the standard alone */
    long available(String overlay) {
        return available.getOrDefault(overlay == null ? AvailableUnits.STANDARD : overlay, 0L);
    }
}
