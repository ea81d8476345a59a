package io.linkwright.optics.fec.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.optics.fec.Kp4;
import io.linkwright.optics.fec.counters.Bin;
import io.linkwright.optics.fec.counters.CodewordHistogram;
import io.linkwright.optics.fec.counters.PortCounters;

class ClusterTest {

    /** By the explicit sum over the number of events (binomial times negative binomial) in another program. */
    @ParameterizedTest
    @CsvSource({
            "1.3, 0, 2.7210812103e-01, 3.5458791817e-01, 2.3060955540e-01, 8.3650193858e-03, 9.0865345293e-12, 7.7720524577e-13",
            "0.5, 0.1, 6.3750942099e-01, 2.5840506970e-01, 7.8114585621e-02, 9.9787120627e-04, 2.8904452898e-11, 5.4039439939e-12",
            "1e-5, 0.01, 9.9999010005e-01, 9.8009031489e-06, 9.8056972527e-08, 9.8200889283e-14, 9.8681627433e-34, 9.9727549400e-36",
            "0.02, 0.5, 9.9004974275e-01, 4.9503397126e-03, 2.4875231830e-03, 3.1560371673e-04, 3.2371670290e-07, 3.2688556070e-07" })
    void sharesAgreeWithTheSumOverEvents(double mean, double runOn, double p0, double p1, double p2, double p5, double p15,
            double beyond) {
        ClusterDistribution distribution = new ClusterDistribution(mean, runOn);

        assertThat(distribution.share(0, 0)).isCloseTo(p0, withPercentage(1e-7));
        assertThat(distribution.share(1, 1)).isCloseTo(p1, withPercentage(1e-7));
        assertThat(distribution.share(2, 2)).isCloseTo(p2, withPercentage(1e-7));
        assertThat(distribution.share(5, 5)).isCloseTo(p5, withPercentage(1e-7));
        assertThat(distribution.share(15, 15)).isCloseTo(p15, withPercentage(1e-7));
        assertThat(distribution.codewordErrorRatio()).isCloseTo(beyond, withPercentage(1e-7));
    }

    @Test
    void withoutRunningOnErrorsAreIndependent() {
        double p = Kp4.symbolErrorRatio(2.4e-4);
        ClusterDistribution distribution = new ClusterDistribution(p * Kp4.SYMBOLS, 0);

        assertThat(distribution.codewordErrorRatio()).isCloseTo(8.1516e-13, withPercentage(0.001));
        assertThat(distribution.share(7, 7)).isCloseTo(3.376e-4, withPercentage(0.02));
    }

    @ParameterizedTest
    @CsvSource({ "1e-5, 0.01", "0.02, 0.5", "3, 0.2", "400, 0.9", "0.5, 0.98" })
    void sharesAddUpToOneUnlessRunsLeaveTheCodeword(double mean, double runOn) {
        assertThat(new ClusterDistribution(mean, runOn).share(0, Kp4.SYMBOLS)).isBetween(mean > 100 ? 0.9 : 1 - 1e-4, 1 + 1e-9);
    }

    @ParameterizedTest
    @CsvSource({ "1.304, 0", "0.5, 0.1", "0.02, 0.5", "1e-4, 0.05" })
    void findsTheDistributionThatAHistogramWasDrawnFrom(double mean, double runOn) {
        ClusterDistribution truth = new ClusterDistribution(mean, runOn);
        double codewords = 4.6875e10;
        long[] counts = LongStream.rangeClosed(0, 15).map(i -> Math.round(codewords * truth.share((int) i, (int) i))).toArray();
        PortCounters port = Ports.counting(OptionalLong.of(Math.round(codewords * truth.codewordErrorRatio())), counts);

        assertThat(ClusterFit.of(port, SymbolErrors.of(port))).isInstanceOfSatisfying(TailEstimate.Clusters.class, clusters -> {
            assertThat(clusters.runOn()).isCloseTo(runOn, within(0.001));
            assertThat(clusters.codewordErrorRatio()).isCloseTo(truth.codewordErrorRatio(), withPercentage(2));
            assertThat(clusters.fit().pValue()).satisfiesAnyOf(p -> assertThat(p).isNaN(),
                    p -> assertThat(p).isGreaterThan(0.01));
        });
    }

    @Test
    void rangesAreFittedAsRanges() {
        ClusterDistribution truth = new ClusterDistribution(0.5, 0.1);
        List<int[]> ranges = List.of(new int[] { 0, 0 }, new int[] { 1, 1 }, new int[] { 2, 3 }, new int[] { 4, 7 },
                new int[] { 8, 15 });
        CodewordHistogram histogram = new CodewordHistogram(ranges.stream()
                .map(range -> new Bin(range[0], range[1], Math.round(1e11 * truth.share(range[0], range[1])), List.of()))
                .toList());
        PortCounters port = PortCounters.of("A", histogram, OptionalLong.empty());

        assertThat(ClusterFit.of(port, SymbolErrors.of(port))).isInstanceOfSatisfying(TailEstimate.Clusters.class, clusters -> {
            assertThat(clusters.runOn()).isCloseTo(0.1, within(0.002));
            assertThat(clusters.codewordErrorRatio()).isCloseTo(5.404e-12, withPercentage(5));
        });
    }

    @Test
    void aPlateauBeyondTheTailIsNotDescribed() {
        long[] counts = Ports.independent(1e-5, 4.6875e10);
        IntStream.rangeClosed(6, 15).forEach(i -> counts[i] += 1_000);
        PortCounters port = Ports.counting(OptionalLong.of(1_000), counts);

        assertThat(ClusterFit.of(port, SymbolErrors.of(port))).isInstanceOfSatisfying(TailEstimate.Clusters.class,
                clusters -> assertThat(clusters.fit().pValue()).isLessThan(1e-6));
    }

    @Test
    void withoutAnErrorThereIsNothingToFit() {
        assertThat(Ports.at400(0, 1_000_000).clusters()).isInstanceOf(TailEstimate.None.class);
    }
}
