package io.linkwright.optics.fec.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.linkwright.optics.fec.Kp4;
import io.linkwright.optics.fec.counters.Bin;
import io.linkwright.optics.fec.counters.CodewordHistogram;
import io.linkwright.optics.fec.counters.PortCounters;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class SymbolErrorsTest {

    @Test
    void exactBinsGiveTheMean() {
        SymbolErrors errors = SymbolErrors.of(Ports.counting(OptionalLong.empty(), 90, 5, 3, 2));

        assertThat(errors.mean()).isCloseTo((5 + 6 + 6) / 100.0, within(1e-15));
        assertThat(errors.bounded()).isFalse();
        // p = 0.17 / 544, BER = 1 - (1 - p)^0.1.
        assertThat(errors.ber()).isCloseTo(1 - Math.pow(1 - 0.17 / 544, 0.1), withPercentage(1e-6));
    }

    @Test
    void anUncorrectableCodewordHasSixteenWrongSymbolsOrMore() {
        SymbolErrors errors = SymbolErrors.of(Ports.counting(OptionalLong.of(1), 999));

        assertThat(errors.lower()).isCloseTo(0.016, within(1e-15));
        assertThat(errors.upper()).isCloseTo(0.544, within(1e-15));
    }

    @Property(tries = 40)
    void theBitErrorRatioOfIndependentErrorsIsFoundAgain(@ForAll @DoubleRange(min = -6, max = -3.2) double exponent) {
        double ber = Math.pow(10, exponent);

        assertThat(SymbolErrors.of(Ports.counting(OptionalLong.empty(), Ports.independent(ber, 1e15))).ber()).isCloseTo(ber,
                withPercentage(0.01));
    }

    @Property(tries = 40)
    void rangesBoundItAndTheLikeliestValueLiesBetween(@ForAll @DoubleRange(min = -6, max = -3.2) double exponent) {
        double ber = Math.pow(10, exponent);
        CodewordHistogram ranged = new CodewordHistogram(Stream.of(new int[] { 0, 0 }, new int[] { 1, 3 }, new int[] { 4, 15 })
                .map(range -> new Bin(range[0], range[1], Math.round(1e15 * share(ber, range)), List.of())).toList());

        SymbolErrors errors = SymbolErrors.of(PortCounters.of("A", ranged, OptionalLong.empty()));

        assertThat(errors.lower()).isLessThan(errors.upper());
        assertThat(errors.mean()).isBetween(errors.lower(), errors.upper());
        assertThat(errors.ber()).isCloseTo(ber, withPercentage(0.1));
    }

    private static double share(double ber, int[] range) {
        double sum = 0;
        for (int i = range[0]; i <= range[1]; i++) {
            sum += Kp4.codewordShare(ber, i);
        }
        return sum;
    }
}
