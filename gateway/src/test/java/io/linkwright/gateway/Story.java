package io.linkwright.gateway;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.Money;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.catalog.Design;
import io.linkwright.contracts.catalog.DesignProposed;
import io.linkwright.contracts.catalog.DesignRejected;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.contracts.quote.QuoteAccepted;
import io.linkwright.contracts.quote.QuoteDeclined;
import io.linkwright.contracts.quote.QuoteDrafted;
import io.linkwright.contracts.quote.QuoteExpired;
import io.linkwright.contracts.quote.QuoteIssued;
import io.linkwright.contracts.quote.QuoteSnapshot;
import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.contracts.vetting.SupplyAllocated;
import io.linkwright.contracts.vetting.SupplyReleased;
import io.linkwright.contracts.vetting.SupplyShort;
import io.linkwright.servicetest.TestEvents;

/** What the other services would send about one consultation. */
public final class Story {

    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final TestEvents events;
    private final String consultationId;
    private final String organisation;
    private final String designId = UUID.randomUUID().toString();
    private final String quoteId = UUID.randomUUID().toString();

    public Story(TestEvents events, String consultationId, String organisation) {
        this.events = events;
        this.consultationId = consultationId;
        this.organisation = organisation;
    }

    public String designId() {
        return designId;
    }

    public String quoteId() {
        return quoteId;
    }

    public void designProposed() {
        designProposed(UUID.randomUUID().toString());
    }

    public void designProposed(String eventId) {
        Design design = new Design("Hall B", "32 leaf and 16 spine switches.", List.of(), List.of(), 0, List.of(), null, null);
        events.send(EventTypes.DESIGN_PROPOSED, designId,
                new DesignProposed(designId, consultationId, organisation, START.plusSeconds(1), null, "USD", design),
                consultationId, eventId);
    }

    public void designRejected() {
        events.send(EventTypes.DESIGN_REJECTED, designId,
                new DesignRejected(designId, consultationId, organisation, START.plusSeconds(1),
                        List.of(Reason.block("reach", "No part reaches 90,000 m.").at("/compute/leafSpineDistanceM"),
                                Reason.block("radix", "2,048 nodes are the most two tiers hold.").at("/compute/nodes")),
                        "Up to 2,048 nodes and 10 km can be built."),
                consultationId);
    }

    public void drafted() {
        events.send(EventTypes.QUOTE_DRAFTED, quoteId, new QuoteDrafted(quote(null), START.plusSeconds(2)), consultationId);
    }

    public void issued() {
        events.send(EventTypes.QUOTE_ISSUED, quoteId,
                new QuoteIssued(quote("Lots arrive on Monday."), "sam", START.plusSeconds(3)),
                consultationId);
    }

    public void accepted() {
        events.send(EventTypes.QUOTE_ACCEPTED, quoteId, new QuoteAccepted(quote(null), "ada", START.plusSeconds(4)),
                consultationId);
    }

    public void declined(String reason) {
        events.send(EventTypes.QUOTE_DECLINED, quoteId, new QuoteDeclined(quote(null), "ada", reason, START.plusSeconds(4)),
                consultationId);
    }

    public void expired() {
        events.send(EventTypes.QUOTE_EXPIRED, quoteId, new QuoteExpired(quote(null), START.plusSeconds(4)), consultationId);
    }

    public void allocated() {
        events.send(EventTypes.SUPPLY_ALLOCATED, "quote/" + quoteId, new SupplyAllocated(UUID.randomUUID().toString(), quoteId,
                consultationId, organisation, START.plusSeconds(6), allocations()), consultationId);
    }

    public void shortOfSupply() {
        events.send(EventTypes.SUPPLY_SHORT, "quote/" + quoteId,
                new SupplyShort(UUID.randomUUID().toString(), quoteId, consultationId, organisation, START.plusSeconds(5),
                        allocations(), List.of(new SupplyShort.Shortage("MMA4Z00-NS", 1536, 24))),
                consultationId);
    }

    /** @param remaining units that stay set aside */
    public void released(long remaining) {
        List<SupplyAllocated.Allocation> left = remaining == 0 ? List.of()
                : List.of(new SupplyAllocated.Allocation("MMA4Z00-NS400", "lot-1", "L-1", remaining));
        events.send(EventTypes.SUPPLY_RELEASED, "quote/" + quoteId,
                new SupplyReleased(UUID.randomUUID().toString(), quoteId, consultationId, organisation,
                        START.plusSeconds(remaining == 0 ? 8 : 7), "sam", "One row less is built.",
                        List.of(new SupplyAllocated.Allocation("MMA4Z00-NS400", "lot-1", "L-1", 1000 - remaining)), left),
                consultationId);
    }

    private static List<SupplyAllocated.Allocation> allocations() {
        return List.of(new SupplyAllocated.Allocation("MMA4Z00-NS400", "lot-1", "L-1", 1000),
                new SupplyAllocated.Allocation("MMA4Z00-NS400", "lot-2", "L-2", 24));
    }

    private QuoteSnapshot quote(String acceptedRisk) {
        Money price = new Money(new BigDecimal("742.50"), "USD");
        Money total = new Money(new BigDecimal("760320.00"), "USD");
        QuoteSnapshot.Line line = new QuoteSnapshot.Line(1, "MMA4Z00-NS400", "400G flat top", PartKind.TRANSCEIVER, 1024, price,
                price, total, List.of(), QuoteSnapshot.Vetting.VETTED, List.of(new QuoteSnapshot.LotEvidence("lot-1", "L-1",
                        1024, Outcome.PASS, "/api/verdicts/7c1f3a9e")));
        return new QuoteSnapshot(quoteId, "Q-2026-000017", 1, consultationId, designId, organisation, "low-latency", "demo@1",
                List.of(line), total, List.of(1), acceptedRisk, START.plusSeconds(2), LocalDate.of(2026, 3, 31), null);
    }
}
