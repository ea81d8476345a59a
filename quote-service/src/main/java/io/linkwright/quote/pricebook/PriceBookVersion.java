package io.linkwright.quote.pricebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import javax.money.Monetary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.linkwright.quote.pricing.PriceBook;

/** One published version of a price book. It never changes: a correction is the next version. */
@Entity
@Immutable
@Table(name = "price_book")
class PriceBookVersion {

    @Id
    private UUID id;

    private String code;
    private int version;
    private String name;
    private String currency;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private String notice;
    private boolean demo;

    @JdbcTypeCode(SqlTypes.JSON)
    private PriceList prices;

    private String sha256;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected PriceBookVersion() {
    }

    PriceBookVersion(PriceBookDraft draft, int version, Origin origin, Instant publishedAt) {
        id = UUID.randomUUID();
        code = draft.code();
        this.version = version;
        name = draft.name();
        currency = draft.currency();
        validFrom = draft.validFrom();
        validUntil = draft.validUntil();
        notice = draft.notice();
        prices = draft.prices();
        demo = origin.demoSha256() != null;
        sha256 = origin.demoSha256();
        publishedBy = origin.publishedBy();
        this.publishedAt = publishedAt;
    }

    /** @param demoSha256 of the demo file; null for a book that a person published */
    record Origin(String publishedBy, String demoSha256) {
    }

    PriceBook toPriceBook() {
        return new PriceBook(label(), Monetary.getCurrency(currency), validFrom, validUntil, notice,
                PriceListRules.of(prices, currency));
    }

    String label() {
        return code + " version " + version;
    }

    UUID id() {
        return id;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    PriceBookSummary summary() {
        return new PriceBookSummary(id, code, version, name, currency, validFrom, validUntil, notice, demo, publishedBy,
                publishedAt);
    }

    PriceBookView view() {
        return new PriceBookView(id, code, version, name, currency, validFrom, validUntil, notice, demo, publishedBy,
                publishedAt,
                prices.parts(), prices.cables(), prices.families());
    }
}
