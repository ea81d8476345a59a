package io.linkwright.contracts;

import java.util.List;
import java.util.Optional;

import io.linkwright.contracts.catalog.DesignProposed;
import io.linkwright.contracts.catalog.DesignRejected;
import io.linkwright.contracts.catalog.ProductPublished;
import io.linkwright.contracts.consultation.ConsultationRequested;
import io.linkwright.contracts.quote.QuoteAccepted;
import io.linkwright.contracts.quote.QuoteDeclined;
import io.linkwright.contracts.quote.QuoteDrafted;
import io.linkwright.contracts.quote.QuoteExpired;
import io.linkwright.contracts.quote.QuoteIssued;
import io.linkwright.contracts.vetting.SupplyAllocated;
import io.linkwright.contracts.vetting.SupplyChanged;
import io.linkwright.contracts.vetting.SupplyReleased;
import io.linkwright.contracts.vetting.SupplyShort;
import io.linkwright.contracts.vetting.VerdictIssued;

/** Every event the services exchange. The key of each message is named beside it. */
public final class EventTypes {

    /** Key: consultation id. */
    public static final EventType<ConsultationRequested> CONSULTATION_REQUESTED = new EventType<>(
            "io.linkwright.consultation.requested.v1", Topics.CONSULTATIONS, ConsultationRequested.class);

    /** Key: part number. */
    public static final EventType<ProductPublished> PRODUCT_PUBLISHED = new EventType<>(
            "io.linkwright.product.published.v1", Topics.PRODUCTS, ProductPublished.class);

    /** Key: design id. */
    public static final EventType<DesignProposed> DESIGN_PROPOSED = new EventType<>(
            "io.linkwright.design.proposed.v1", Topics.DESIGNS, DesignProposed.class);

    /** Key: design id. */
    public static final EventType<DesignRejected> DESIGN_REJECTED = new EventType<>(
            "io.linkwright.design.rejected.v1", Topics.DESIGNS, DesignRejected.class);

    /** Key: lot id. */
    public static final EventType<VerdictIssued> VERDICT_ISSUED = new EventType<>(
            "io.linkwright.verdict.issued.v1", Topics.VERDICTS, VerdictIssued.class);

    /** Key: {@code part/} and the part number. */
    public static final EventType<SupplyChanged> SUPPLY_CHANGED = new EventType<>(
            "io.linkwright.supply.changed.v1", Topics.SUPPLY, SupplyChanged.class);

    /** Key: {@code quote/} and the quote id. */
    public static final EventType<SupplyAllocated> SUPPLY_ALLOCATED = new EventType<>(
            "io.linkwright.supply.allocated.v1", Topics.SUPPLY, SupplyAllocated.class);

    /** Key: {@code quote/} and the quote id. */
    public static final EventType<SupplyShort> SUPPLY_SHORT = new EventType<>(
            "io.linkwright.supply.short.v1", Topics.SUPPLY, SupplyShort.class);

    /** Key: {@code quote/} and the quote id. */
    public static final EventType<SupplyReleased> SUPPLY_RELEASED = new EventType<>(
            "io.linkwright.supply.released.v1", Topics.SUPPLY, SupplyReleased.class);

    /** Key of this and the other quote events: quote id. */
    public static final EventType<QuoteDrafted> QUOTE_DRAFTED = new EventType<>(
            "io.linkwright.quote.drafted.v1", Topics.QUOTES, QuoteDrafted.class);

    public static final EventType<QuoteIssued> QUOTE_ISSUED = new EventType<>(
            "io.linkwright.quote.issued.v1", Topics.QUOTES, QuoteIssued.class);

    public static final EventType<QuoteAccepted> QUOTE_ACCEPTED = new EventType<>(
            "io.linkwright.quote.accepted.v1", Topics.QUOTES, QuoteAccepted.class);

    public static final EventType<QuoteDeclined> QUOTE_DECLINED = new EventType<>(
            "io.linkwright.quote.declined.v1", Topics.QUOTES, QuoteDeclined.class);

    public static final EventType<QuoteExpired> QUOTE_EXPIRED = new EventType<>(
            "io.linkwright.quote.expired.v1", Topics.QUOTES, QuoteExpired.class);

    /** Key: dead letter id. */
    public static final EventType<DeadLettered> DEAD_LETTERED = new EventType<>("io.linkwright.dead-lettered.v1",
            Topics.DEAD_LETTERS, DeadLettered.class);

    public static final List<EventType<?>> ALL = List.of(CONSULTATION_REQUESTED, PRODUCT_PUBLISHED, DESIGN_PROPOSED,
            DESIGN_REJECTED, VERDICT_ISSUED, SUPPLY_CHANGED, SUPPLY_ALLOCATED, SUPPLY_SHORT, SUPPLY_RELEASED, QUOTE_DRAFTED,
            QUOTE_ISSUED,
            QUOTE_ACCEPTED, QUOTE_DECLINED, QUOTE_EXPIRED, DEAD_LETTERED);

    public static Optional<EventType<?>> named(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    private EventTypes() {
    }
}
