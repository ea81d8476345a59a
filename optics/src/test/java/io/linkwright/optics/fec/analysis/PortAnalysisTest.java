package io.linkwright.optics.fec.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.optics.fec.analysis.BurstTest.Character;
import io.linkwright.optics.fec.analysis.Finding.Result;
import io.linkwright.optics.fec.counters.Bin;
import io.linkwright.optics.fec.counters.CodewordHistogram;
import io.linkwright.optics.fec.counters.PortCounters;

class PortAnalysisTest {

    private static final double TEN_MINUTES = 600 * 78_125_000.0;

    private static Finding finding(PortAnalysis port, String rule) {
        return port.findings().stream().filter(finding -> finding.rule().equals(rule)).findFirst().orElseThrow();
    }

    @Test
    void tenGoodMinutesPassByForecastAndWaitForProof() {
        PortAnalysis port = Ports.at400(0, Ports.independent(1e-5, TEN_MINUTES));

        assertThat(finding(port, "preFecBer").result()).isEqualTo(Result.PASS);
        assertThat(finding(port, "uncorrectableCodewords").result()).isEqualTo(Result.PASS);
        assertThat(finding(port, "frameLossForecast").result()).isEqualTo(Result.PASS);
        assertThat(finding(port, "errorsAreIndependent").result()).isEqualTo(Result.PASS);
        assertThat(finding(port, "frameLossProven")).satisfies(proof -> {
            assertThat(proof.result()).isEqualTo(Result.CONDITIONAL);
            assertThat(proof.text()).contains("13.1 h more");
        });
        assertThat(port.result()).isEqualTo(Result.CONDITIONAL);
        assertThat(port.marginValid()).isTrue();
    }

    @Test
    void fourteenHoursPassByCounting() {
        PortAnalysis port = Ports.at400(0, Ports.independent(1e-5, 14 * 3600 * 78_125_000.0));

        assertThat(port.soakToGoS()).hasValue(0);
        assertThat(port.result()).isEqualTo(Result.PASS);
    }

    @Test
    void justCompliantIsNotCleanAndTheStraightLineSaysSo() {
        PortAnalysis port = Ports.at400(0, Ports.independent(2.39e-4, TEN_MINUTES));

        assertThat(finding(port, "preFecBer").result()).isEqualTo(Result.PASS);
        assertThat(finding(port, "frameLossForecast").result()).isEqualTo(Result.CONDITIONAL);
        assertThat(finding(port, "frameLossForecast").text()).contains("Only the straight line exceeds it");
        assertThat(port.marginDb().orElseThrow()).isCloseTo(0, within(0.01));
        assertThat(port.secondsBetween(port.independentCer().orElseThrow()) / 3600).isCloseTo(4.7, within(0.3));
    }

    @Test
    void aRatioBeyondTheLimitFails() {
        PortAnalysis port = Ports.at400(0, Ports.independent(2.5e-4, TEN_MINUTES));

        assertThat(finding(port, "preFecBer").result()).isEqualTo(Result.FAIL);
        assertThat(finding(port, "frameLossForecast").result()).isEqualTo(Result.FAIL);
    }

    @Test
    void oneUncorrectableCodewordFailsAndLeavesNoHeadroom() {
        PortAnalysis port = Ports.at400(1, Ports.independent(1e-5, TEN_MINUTES));

        assertThat(finding(port, "uncorrectableCodewords").result()).isEqualTo(Result.FAIL);
        assertThat(port.headroomSymbols()).hasValue(-1);
        assertThat(port.result()).isEqualTo(Result.FAIL);
    }

    @Test
    void withoutACountOfUncorrectableCodewordsTheAnswerIsIncomplete() {
        PortAnalysis port = PortAnalysis.of(Ports.counting(OptionalLong.empty(), Ports.independent(1e-5, TEN_MINUTES)),
                Ports.R400,
                Measured.plainly());

        assertThat(port.result()).isEqualTo(Result.INCOMPLETE);
        assertThat(finding(port, "uncorrectableCodewords").text()).contains("fec-stats");
    }

    @Test
    void aLimitFromMemoryLetsNobodyPassWithoutCondition() {
        PortAnalysis port = PortAnalysis.of(Ports.counting(OptionalLong.of(0), Ports.independent(1e-5, 1e16)), Ports.R800,
                Measured.plainly());

        assertThat(finding(port, "frameLossForecast").result()).isEqualTo(Result.CONDITIONAL);
        assertThat(finding(port, "frameLossForecast").confidence()).isEqualTo(Confidence.FROM_MEMORY);
    }

    @Test
    void aPortWithoutAnyErrorHasNothingToExtrapolate() {
        PortAnalysis port = Ports.at400(0, 78_125_000);

        assertThat(port.preFecBer()).hasValue(0);
        assertThat(port.marginDb()).isEmpty();
        assertThat(port.bursts().orElseThrow().character()).isEqualTo(Character.UNDECIDED);
        assertThat(finding(port, "frameLossForecast").result()).isEqualTo(Result.CONDITIONAL);
        assertThat(port.result()).isEqualTo(Result.CONDITIONAL);
    }

    @Test
    void anEmptyHistogramIsIncompleteNotClean() {
        PortAnalysis port = Ports.at400(0, 0, 0);

        assertThat(port.preFecBer()).isEmpty();
        assertThat(port.result()).isEqualTo(Result.INCOMPLETE);
    }

    @Test
    void theWorstLaneIsNamedAndReadByLane() {
        CodewordHistogram histogram = new CodewordHistogram(List.of(new Bin(0, 0, 1990, List.of(1000L, 990L)),
                new Bin(1, 1, 10, List.of(0L, 10L))));
        PortAnalysis port = PortAnalysis.of(PortCounters.of("A", histogram, OptionalLong.of(0)), Ports.R400,
                Measured.plainly());

        assertThat(port.worstLane()).hasValueSatisfying(worst -> {
            assertThat(worst.lane()).isEqualTo(1);
            assertThat(worst.errors().mean()).isEqualTo(0.01);
        });
        assertThat(port.readings()).extracting(Reading::criterion).containsExactly("preFecBer", "preFecBer",
                "uncorrectableCodewords");
        assertThat(port.readings().get(1).lane()).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void totalsAloneGiveARatioOverAnInterval() {
        PortCounters totals = new PortCounters("A", CodewordHistogram.of(), OptionalLong.of(0), OptionalLong.empty(),
                OptionalLong.of(42_500_000), OptionalLong.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        PortAnalysis port = PortAnalysis.of(totals, Ports.R400,
                new Measured(OptionalDouble.of(10), OptionalDouble.empty(), 20));

        // 10 s of 425 Gb/s: 4.25e12 bits.
        assertThat(port.preFecBer().orElseThrow()).isCloseTo(1e-5, withPercentage(1e-9));
        assertThat(port.uncorrectable().orElseThrow().codewords()).isEqualTo(781_250_000);
        assertThat(port.line()).isInstanceOf(TailEstimate.None.class);
    }

    @ParameterizedTest
    @CsvSource({ "600, PASS", "540, CONDITIONAL", "120, CONDITIONAL" })
    void theIntervalHasToMatchTheTraffic(double intervalS, Result result) {
        PortAnalysis port = PortAnalysis.of(Ports.counting(OptionalLong.of(0), Ports.independent(1e-5, TEN_MINUTES)),
                Ports.R400,
                new Measured(OptionalDouble.of(intervalS), OptionalDouble.empty(), 20));

        assertThat(finding(port, "countersMatchTheInterval").result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({ "100, PASS", "999, PASS", "80, CONDITIONAL", "1200, CONDITIONAL" })
    void correctedBitsHaveToFitTheWrongSymbols(long bits, Result result) {
        PortCounters counters = new PortCounters("A", CodewordHistogram.of(1_000_000, 100), OptionalLong.of(0),
                OptionalLong.of(100),
                OptionalLong.of(bits), OptionalLong.empty(), OptionalDouble.empty(), OptionalDouble.empty());

        assertThat(
                finding(PortAnalysis.of(counters, Ports.R400, Measured.plainly()), "correctedBitsMatchTheHistogram").result())
                .isEqualTo(result);
    }

    @Test
    void burstsBeyondTheTailAreFound() {
        long[] counts = Ports.independent(1e-6, TEN_MINUTES);
        counts[9] += 3;
        PortAnalysis port = Ports.at400(0, counts);

        assertThat(port.bursts().orElseThrow().character()).isEqualTo(Character.BURSTS);
        assertThat(port.bursts().orElseThrow().worst().orElseThrow().label()).isEqualTo("9");
        assertThat(port.headroomSymbols()).hasValue(6);
    }

    @Test
    void missingBinsAreNotTakenForZero() {
        PortAnalysis port = PortAnalysis.of(PortCounters.of("A", CodewordHistogram.of(1000, 10, 1), OptionalLong.of(0)),
                Ports.R400,
                Measured.plainly());

        assertThat(finding(port, "countersCoverAllBins").text()).contains("3 symbol errors");
    }

    @Test
    void latencyIsNotShortenedByFewerErrors() {
        assertThat(PortAnalysis.LATENCY).contains("do not shorten the latency");
    }
}
