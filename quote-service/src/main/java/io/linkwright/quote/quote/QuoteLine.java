package io.linkwright.quote.quote;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.linkwright.contracts.Reason;
import io.linkwright.contracts.catalog.Design.BomLine;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.contracts.quote.QuoteSnapshot.LotEvidence;
import io.linkwright.contracts.quote.QuoteSnapshot.PriceStep;
import io.linkwright.contracts.quote.QuoteSnapshot.Vetting;
import io.linkwright.quote.pricing.Amounts;
import io.linkwright.quote.pricing.LinePrice;
import io.linkwright.quote.pricing.LinePrice.Priced;
import io.linkwright.quote.pricing.LinePrice.Unpriced;
import io.linkwright.quote.supply.VettingPlan.Demand;
import io.linkwright.quote.supply.VettingPlan.LineVetting;

/** One part of a quote. */
@Entity
@Table(name = "quote_line")
class QuoteLine {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id")
    private QuoteRevision revision;

    private int line;

    @Column(name = "part_number")
    private String partNumber;

    private String description;

    @Enumerated(EnumType.STRING)
    private PartKind kind;

    private long quantity;

    @Column(name = "list_price")
    private BigDecimal listPrice;

    @Column(name = "unit_price")
    private BigDecimal unitPrice;

    @Column(name = "line_total")
    private BigDecimal lineTotal;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PriceStep> waterfall;

    @JdbcTypeCode(SqlTypes.JSON)
    private Reason problem;

    @Enumerated(EnumType.STRING)
    private Vetting vetting;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LotEvidence> lots;

    protected QuoteLine() {
    }

    QuoteLine(QuoteRevision revision, int line, BomLine bom, LinePrice price, LineVetting vetting) {
        id = UUID.randomUUID();
        this.revision = revision;
        this.line = line;
        partNumber = bom.partNumber();
        description = bom.description();
        kind = bom.kind();
        quantity = bom.quantity();
        waterfall = List.of();
        take(price);
        take(vetting);
    }

    private void take(LinePrice price) {
        if (price instanceof Priced priced) {
            listPrice = Amounts.decimal(priced.listPrice());
            unitPrice = Amounts.decimal(priced.unitPrice());
            lineTotal = Amounts.decimal(priced.lineTotal());
            waterfall = priced.waterfall().stream()
                    .map(step -> new PriceStep(step.name(), step.explanation(), Amounts.shown(step.unitPriceAfter()))).toList();
        } else if (price instanceof Unpriced unpriced) {
            problem = unpriced.problem();
        }
    }

    void take(LineVetting plan) {
        vetting = plan.vetting();
        lots = plan.lots();
    }

    Demand demand() {
        return new Demand(partNumber, quantity);
    }

    boolean priced() {
        return problem == null;
    }

    boolean unvetted() {
        return vetting == Vetting.UNVETTED;
    }

    /** Such as {@code Line 3 (MMA4Z00-NS, 512 units)}, for messages. */
    String name() {
        return "Line %d (%s, %d unit%s)".formatted(line, partNumber, quantity, quantity == 1 ? "" : "s");
    }

    int line() {
        return line;
    }

    String partNumber() {
        return partNumber;
    }

    String description() {
        return description;
    }

    PartKind kind() {
        return kind;
    }

    long quantity() {
        return quantity;
    }

    BigDecimal listPrice() {
        return listPrice;
    }

    BigDecimal unitPrice() {
        return unitPrice;
    }

    BigDecimal lineTotal() {
        return lineTotal;
    }

    List<PriceStep> waterfall() {
        return waterfall;
    }

    Reason problem() {
        return problem;
    }

    Vetting vetting() {
        return vetting;
    }

    List<LotEvidence> lots() {
        return lots;
    }
}
