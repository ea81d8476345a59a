package io.linkwright.optics.fec.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.optics.fec.analysis.BurstTest.Character;
import io.linkwright.optics.fec.analysis.Finding.Result;

/** Histograms of a 7060X6 that sonic-utilities prints in its Command-Reference.md; ratios computed apart, to two digits. */
class RealPortsTest {

    private static PortAnalysis analysis(long bin0, long bin1, long bin2) {
        return PortAnalysis.of(Ports.counting(OptionalLong.empty(), bin0, bin1, bin2), Ports.R800, Measured.plainly());
    }

    @ParameterizedTest
    @CsvSource({ "4374661575, 340, 1, 1.4e-11, 1.3e-5, 7e4", "4374590263, 8069, 9, 3.4e-10, 0.0075, 1200",
            "4374660911, 3187, 4, 1.3e-10, 0.0012, 3400", "4374594305, 57484, 502, 2.5e-9, 0.39, 1300",
            "4374650913, 1212, 1, 5.1e-11, 0.00017, 6000" })
    void pairsAreAThousandTimesMoreThanIndependentErrorsGive(long bin0, long bin1, long bin2, double ber, double expected,
            double ratio) {
        PortAnalysis port = analysis(bin0, bin1, bin2);

        assertThat(port.preFecBer().orElseThrow()).isCloseTo(ber, withPercentage(4));
        BurstTest.Excess pairs = port.bursts().orElseThrow().bins().get(0);
        assertThat(pairs.expected()).isCloseTo(expected, withPercentage(4));
        assertThat(pairs.ratio()).isCloseTo(ratio, withPercentage(10));
        assertThat(port.bursts().orElseThrow().character()).isEqualTo(Character.BURSTS);
        assertThat(port.findings()).filteredOn(finding -> finding.rule().equals("errorsAreIndependent")).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.result()).isEqualTo(Result.CONDITIONAL);
                    assertThat(finding.text()).containsIgnoringCase("errors come in bursts; BER alone is no verdict");
                });
        assertThat(port.marginValid()).isFalse();
        assertThat(port.highestSymbols()).hasValue(2);
        assertThat(port.headroomSymbols()).hasValue(13);
    }

    @Test
    void aPortWithoutPairsIsUndecided() {
        PortAnalysis port = analysis(4_374_649_615L, 116, 0);

        assertThat(port.preFecBer().orElseThrow()).isCloseTo(4.9e-12, withPercentage(1));
        assertThat(port.bursts().orElseThrow().character()).isEqualTo(Character.UNDECIDED);
        assertThat(port.line()).isInstanceOf(TailEstimate.None.class);
    }

    @Test
    void theHistogramsHoldTwentyEightSecondsAt800G() {
        assertThat(analysis(4_374_661_575L, 340, 1).trafficS().orElseThrow()).isCloseTo(28, within(0.01));
    }

    /** Least squares through two points, by hand in another program: slope -2.058843, intercept -2.822553. */
    @Test
    void theLineAndTheRunsForetellAboutTheSameForPairsInATinyShare() {
        PortAnalysis port = analysis(4_374_594_305L, 57_484, 502);

        assertThat(port.line()).isInstanceOfSatisfying(TailEstimate.Line.class, line -> {
            assertThat(line.slope()).isCloseTo(-2.0588432636, within(1e-9));
            assertThat(line.intercept()).isCloseTo(-2.8225532956, within(1e-9));
            assertThat(line.codewordErrorRatio()).isCloseTo(1.7368558656e-36, withPercentage(1e-5));
            assertThat(line.bins()).isEqualTo(2);
        });
        assertThat(port.clusters()).isInstanceOfSatisfying(TailEstimate.Clusters.class, clusters -> {
            // One error in 57,986 runs on 502 times and none of these runs on: 502 / 58,488.
            assertThat(clusters.runOn()).isCloseTo(502.0 / 58_488, withPercentage(1));
            assertThat(Math.log10(clusters.codewordErrorRatio())).isCloseTo(-36, within(1.0));
        });
        // Independent errors would have it at 1e-76: a floor, never a forecast.
        assertThat(Math.log10(port.independentCer().orElseThrow())).isLessThan(-70);
    }
}
