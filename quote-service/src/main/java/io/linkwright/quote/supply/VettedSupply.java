package io.linkwright.quote.supply;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.linkwright.contracts.vetting.SupplyChanged;
import io.linkwright.contracts.vetting.SupplyChanged.LotSupply;

/** The last announced supply of one part. */
@Entity
@Table(name = "vetted_supply")
class VettedSupply {

    @Id
    @Column(name = "part_number")
    private String partNumber;

    private long revision;

    @Column(name = "changed_at")
    private Instant changedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LotSupply> lots;

    protected VettedSupply() {
    }

    VettedSupply(SupplyChanged announced) {
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
        lots = announced.lots();
    }

    String partNumber() {
        return partNumber;
    }

    List<LotSupply> lots() {
        return lots;
    }
}
