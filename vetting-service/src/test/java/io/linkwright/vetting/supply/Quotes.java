package io.linkwright.vetting.supply;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.linkwright.contracts.Money;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.contracts.quote.QuoteSnapshot;
import io.linkwright.contracts.quote.QuoteSnapshot.Vetting;

/** Accepted quotes as the quote service tells of them. */
final class Quotes {

    private static final Money PRICE = new Money(new BigDecimal("100.00"), "USD");

    static QuoteSnapshot.Line line(int number, String part, long quantity, Vetting vetting) {
        return new QuoteSnapshot.Line(number, part, "a part", PartKind.TRANSCEIVER, quantity, PRICE, PRICE, PRICE, List.of(),
                vetting, List.of());
    }

    static QuoteSnapshot quote(String overlay, QuoteSnapshot.Line... lines) {
        String id = UUID.randomUUID().toString();
        return new QuoteSnapshot(id, "Q-" + id.substring(0, 8), 1, UUID.randomUUID().toString(), UUID.randomUUID().toString(),
                "northlake-ai", overlay, "demo", List.of(lines), PRICE, List.of(), null, Instant.now(),
                LocalDate.now().plusDays(30), null);
    }

    private Quotes() {
    }
}
