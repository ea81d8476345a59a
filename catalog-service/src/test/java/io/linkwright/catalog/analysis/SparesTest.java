package io.linkwright.catalog.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.catalog.Design.BomLine;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.contracts.consultation.ClusterRequest.Sparing;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class SparesTest {

    private static Spares spares(double confidence, double days, Double percent) {
        return new Spares(new Sparing(confidence, days, percent), CatalogueFixture.ASSUMPTIONS);
    }

    /** Cumulative Poisson probabilities as printed in statistical tables, four decimals. */
    @ParameterizedTest
    @CsvSource({ "0.1, 0, 0.9048", "0.5, 1, 0.9098", "1, 0, 0.3679", "1, 3, 0.9810", "2, 4, 0.9473", "2, 5, 0.9834",
            "3, 6, 0.9665", "5, 9, 0.9682", "5, 8, 0.9319", "10, 15, 0.9513", "10, 14, 0.9165", "15, 22, 0.9673",
            "20, 28, 0.9657", "20, 27, 0.9475" })
    void probabilitiesAreThoseOfThePrintedTables(double mean, long atMost, double probability) {
        assertThat(new Poisson(mean).atMost(atMost)).isCloseTo(probability, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({ "0.1, 0.90, 0", "1, 0.95, 3", "2, 0.95, 5", "5, 0.95, 9", "10, 0.95, 15", "20, 0.95, 28", "10, 0.50, 10",
            "0, 0.9999, 0" })
    void theSmallestNumberThatSufficesIsTaken(double mean, double confidence, long spares) {
        assertThat(new Poisson(mean).quantile(confidence)).isEqualTo(spares);
    }

    /** 1,000 units at 1 % in a month of 730 h, restocked in a month: 10 expected, 15 spares at 95 %. */
    @Test
    void aMonthOfRestockingAtOnePercentIsTenOfAThousand() {
        assertThat(spares(0.95, 730 / 24.0, 1.0).count(1000)).isEqualTo(15);
        assertThat(spares(0.95, 730 / 24.0, 0.0).count(1000)).isZero();
    }

    /** 1,024 x 0.057 % x 60 d x 24 h / 730 h = 1.1514 expected: P(X <= 2) = 0.8901, P(X <= 3) = 0.9706. */
    @Test
    void theUsualRateIsThatOfAWholeLink() {
        BomLine line = spares(0.95, 60, null).added(List.of(
                new BomLine("MMA4Z00-NS400", "module", PartKind.TRANSCEIVER, 1024, List.of("compute node-leaf"), null))).get(0);

        assertThat(line.quantity()).isEqualTo(1027);
        assertThat(line.spares()).isEqualTo(3);
        assertThat(line.installed()).isEqualTo(1024);
        assertThat(spares(0.95, 60, null).notes()).singleElement().satisfies(note -> {
            assertThat(note.text()).contains("95 %", "60 days", "0.057 % a month", "whole link");
            assertThat(note.source()).isEqualTo("link-failures");
        });
        assertThat(spares(0.95, 60, 0.2).notes()).extracting(Reason::source).containsOnlyNulls();
    }

    @Test
    void whoAsksForNoneGetsNone() {
        List<BomLine> lines = List.of(new BomLine("A", "a", PartKind.TRANSCEIVER, 7, List.of("x"), null));
        Spares none = new Spares(null, CatalogueFixture.ASSUMPTIONS);

        assertThat(none.added(lines)).isEqualTo(lines);
        assertThat(none.notes()).isEmpty();
    }

    @Test
    void impossibleProbabilitiesAreRefused() {
        assertThatThrownBy(() -> new Poisson(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Poisson(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Poisson(1).quantile(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void moreConfidenceTimeOrUnitsNeverMeanFewerSpares(@ForAll @Scale(4) @DoubleRange(min = 0.5, max = 0.9999) double one,
            @ForAll @Scale(4) @DoubleRange(min = 0.5, max = 0.9999) double other,
            @ForAll @DoubleRange(min = 1, max = 730) double days,
            @ForAll @LongRange(min = 1, max = 1_000_000) long installed) {
        double low = Math.min(one, other);
        double high = Math.max(one, other);

        assertThat(spares(low, days, null).count(installed)).isLessThanOrEqualTo(spares(high, days, null).count(installed));
        assertThat(spares(low, days, null).count(installed)).isLessThanOrEqualTo(spares(low, days * 2, null).count(installed));
        assertThat(spares(low, days, null).count(installed)).isLessThanOrEqualTo(spares(low, days, null).count(installed + 1));
    }

    @Property(tries = 300)
    void oneSpareFewerWouldNotDo(@ForAll @DoubleRange(min = 0, max = 5000) double mean,
            @ForAll @Scale(4) @DoubleRange(min = 0.5, max = 0.9999) double confidence) {
        Poisson failures = new Poisson(mean);
        long spares = failures.quantile(confidence);

        assertThat(failures.atMost(spares)).isGreaterThanOrEqualTo(confidence);
        assertThat(failures.atMost(spares - 1)).isLessThan(confidence);
    }
}
