package io.linkwright.catalog.supply;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;

import io.linkwright.contracts.vetting.SupplyChanged;

/** The last announced stock of one part. */
@Entity
@Table(name = "vetted_stock")
class VettedStockEntity {

    @Id
    private String partNumber;
    private long revision;
    private Instant changedAt;
    @ElementCollection
    @CollectionTable(name = "vetted_stock_units", joinColumns = @JoinColumn(name = "part_number"))
    @MapKeyColumn(name = "overlay")
    @Column(name = "available")
    private Map<String, Long> available = new HashMap<>();

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
        Map<String, Long> announcedUnits = AvailableUnits.byOverlay(announced.lots());
        available.keySet().retainAll(announcedUnits.keySet());
        available.putAll(announcedUnits);
    }

    String partNumber() {
        return partNumber;
    }

    /** @param overlay null for the standard alone */
    long available(String overlay) {
        return available.getOrDefault(overlay == null ? AvailableUnits.STANDARD : overlay, 0L);
    }
}
