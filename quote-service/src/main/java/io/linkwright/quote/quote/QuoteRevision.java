package io.linkwright.quote.quote;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import io.linkwright.quote.supply.VettingPlan.LineVetting;

/** What a quote offers, as it stood at one time. Once issued nothing of it changes any more; the database refuses it too. */
@Entity
@Table(name = "quote_revision")
class QuoteRevision {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "quote_id")
    private Quote quote;

    private int revision;

    @Column(name = "price_book_id")
    private UUID priceBookId;

    @Column(name = "price_book")
    private String priceBook;

    private String notice;
    private BigDecimal total;
    private int unpriced;
    private int unvetted;

    @Column(name = "vetted_at")
    private Instant vettedAt;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "accepted_risk")
    private String acceptedRisk;

    @OneToMany(mappedBy = "revision", cascade = CascadeType.PERSIST)
    @OrderBy("line")
    private List<QuoteLine> lines = new ArrayList<>();

    protected QuoteRevision() {
    }

    QuoteRevision(Quote quote, int revision, PricedDesign priced, List<LineVetting> vetting, Instant at) {
        id = UUID.randomUUID();
        this.quote = quote;
        this.revision = revision;
        priceBookId = priced.priceBookId();
        priceBook = priced.priceBook();
        notice = priced.notice();
        total = priced.total();
        for (int line = 0; line < priced.lines().size(); line++) {
            lines.add(new QuoteLine(this, line + 1, priced.lines().get(line).bom(), priced.lines().get(line).price(),
                    vetting.get(line)));
        }
        unpriced = unpricedLines().size();
        vettedAt(at);
    }

    /** Matches the lines with the lots that can be had now. */
    void vet(List<LineVetting> vetting, Instant at) {
        for (int line = 0; line < lines.size(); line++) {
            lines.get(line).take(vetting.get(line));
        }
        vettedAt(at);
    }

    private void vettedAt(Instant at) {
        unvetted = unvettedLines().size();
        vettedAt = at;
    }

    void issue(String by, Instant at, String risk) {
        issuedBy = by;
        issuedAt = at;
        acceptedRisk = risk;
    }

    List<QuoteLine> unpricedLines() {
        return lines.stream().filter(line -> !line.priced()).toList();
    }

    List<QuoteLine> unvettedLines() {
        return lines.stream().filter(QuoteLine::unvetted).toList();
    }

    List<QuoteLine> lines() {
        return List.copyOf(lines);
    }

    int revision() {
        return revision;
    }

    UUID priceBookId() {
        return priceBookId;
    }

    String priceBook() {
        return priceBook;
    }

    String notice() {
        return notice;
    }

    /** Of the priced lines. */
    BigDecimal total() {
        return total;
    }

    int unpriced() {
        return unpriced;
    }

    int unvetted() {
        return unvetted;
    }

    Instant vettedAt() {
        return vettedAt;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    String issuedBy() {
        return issuedBy;
    }

    String acceptedRisk() {
        return acceptedRisk;
    }
}
