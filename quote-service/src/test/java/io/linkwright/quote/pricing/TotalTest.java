package io.linkwright.quote.pricing;

import static io.linkwright.quote.pricing.PriceBooks.part;
import static io.linkwright.quote.pricing.PriceBooks.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class TotalTest {

    private static final PriceBook BOOK = usd(part("A", "10.00"), part("B", "0.25"));

    @Test
    void isWholeWhenEveryLineHasAPrice() {
        Total total = Total.of(BOOK.currency(), List.of(Waterfall.price(BOOK, "A", 100_000), Waterfall.price(BOOK, "B", 3)));

        assertThat(total.amount()).isEqualTo(usd("1000000.75"));
        assertThat(total.partial()).isFalse();
    }

    @Test
    void isPartialAndNamesTheLinesWithoutPrice() {
        Total total = Total.of(BOOK.currency(),
                List.of(Waterfall.price(BOOK, "X", 1), Waterfall.price(BOOK, "A", 2), Waterfall.price(BOOK, "Y", 1)));

        assertThat(total.amount()).isEqualTo(usd("20.00"));
        assertThat(total.partial()).isTrue();
        assertThat(total.unpricedLines()).containsExactly(1, 3);
    }

    @Test
    void ofNothingIsZero() {
        assertThat(Total.of(BOOK.currency(), List.of()).amount()).isEqualTo(usd("0"));
    }
}
