package io.linkwright.quote.quote;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.linkwright.contracts.Reason;
import io.linkwright.contracts.catalog.Design.BomLine;
import io.linkwright.quote.pricebook.PriceBooks.Current;
import io.linkwright.quote.pricing.Amounts;
import io.linkwright.quote.pricing.LinePrice;
import io.linkwright.quote.pricing.LinePrice.Unpriced;
import io.linkwright.quote.pricing.PriceBook;
import io.linkwright.quote.pricing.Total;
import io.linkwright.quote.pricing.Waterfall;

/**
 * A bill of materials with its prices.
 *
 * @param priceBookId null when no price book was valid
 * @param priceBook what people call it; {@code none} when no price book was valid
 * @param total sum of the priced lines
 * @param notice what the reader must know; null when there is nothing
 */
record PricedDesign(UUID priceBookId, String priceBook, List<Line> lines, BigDecimal total, String notice) {

    record Line(BomLine bom, LinePrice price) {
    }

    static PricedDesign of(List<BomLine> bill, Optional<Current> book, String currency, LocalDate day) {
        return book.map(current -> priced(bill, current)).orElseGet(() -> withoutPriceBook(bill, currency, day));
    }

    private static PricedDesign priced(List<BomLine> bill, Current current) {
        PriceBook book = current.book();
        List<Line> lines = bill.stream().map(bom -> new Line(bom, Waterfall.price(book, bom.partNumber(), bom.quantity())))
                .toList();
        Total total = Total.of(book.currency(), lines.stream().map(Line::price).toList());
        return new PricedDesign(current.id(), book.label(), lines, Amounts.decimal(total.amount()),
                notice(book.notice(), total.unpricedLines()));
    }

    /** Nothing hangs: the draft says what is missing, and somebody sees it. */
    private static PricedDesign withoutPriceBook(List<BomLine> bill, String currency, LocalDate day) {
        Reason problem = Reason.block("no-price-book", "No price book in %s is valid on %s".formatted(currency, day));
        return new PricedDesign(null, "none", bill.stream().map(bom -> new Line(bom, new Unpriced(problem))).toList(),
                BigDecimal.ZERO, problem.text() + "; no line has a price.");
    }

    private static String notice(Optional<String> ofBook, List<Integer> unpriced) {
        Optional<String> partial = unpriced.isEmpty() ? Optional.empty()
                : Optional.of("The total is partial: no price for line%s %s.".formatted(unpriced.size() == 1 ? "" : "s",
                        unpriced.stream().map(String::valueOf).collect(joining(", "))));
        String notice = Stream.of(ofBook, partial).flatMap(Optional::stream).collect(joining(" "));
        return notice.isEmpty() ? null : notice;
    }
}
