package io.linkwright.optics.fec.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.optics.fec.Kp4;
import io.linkwright.optics.fec.counters.Bin;
import io.linkwright.optics.fec.counters.CodewordHistogram;

class LineFitTest {

    /** The histogram of SONiC's own tests; the figures by the formulas of its design document, in another program. */
    @ParameterizedTest
    @CsvSource({ "20, 0.04552965630237459", "21, 0.050681289478162674" })
    void agreesWithTheFormulasOfSonicsDesign(int lastSymbols, double cer) {
        CodewordHistogram histogram = CodewordHistogram.of(1_000_000, 900_000, 800_000, 700_000, 600_000, 500_000, 400_000,
                300_000,
                0, 0, 0, 0, 0, 0, 0, 0);

        assertThat(LineFit.of(histogram, lastSymbols)).isInstanceOfSatisfying(TailEstimate.Line.class, line -> {
            assertThat(line.slope()).isCloseTo(-0.07784113539875648, within(1e-12));
            assertThat(line.intercept()).isCloseTo(-0.6533912252950859, within(1e-12));
            assertThat(line.rSquared()).isCloseTo(0.9754434863056176, within(1e-12));
            assertThat(line.codewordErrorRatio()).isCloseTo(cer, withPercentage(1e-9));
            assertThat(line.bins()).isEqualTo(7);
        });
    }

    @ParameterizedTest
    @CsvSource({ "1e-4, -1.0116276985457051, 0.9894393603920285, 8.676233236937951e-16",
            "2.4e-4, -0.724997860510053, 0.9765445213270001, 4.414324669296978e-11" })
    void foretellsTooMuchWhereErrorsAreIndependent(double ber, double slope, double rSquared, double cer) {
        // Ten minutes at 400G.
        CodewordHistogram histogram = CodewordHistogram.of(Ports.independent(ber, 46_875_000_000.0));

        assertThat(LineFit.of(histogram, 20)).isInstanceOfSatisfying(TailEstimate.Line.class, line -> {
            assertThat(line.slope()).isCloseTo(slope, within(1e-4));
            assertThat(line.rSquared()).isCloseTo(rSquared, within(1e-4));
            assertThat(line.codewordErrorRatio()).isCloseTo(cer, withPercentage(1));
            assertThat(line.codewordErrorRatio()).isGreaterThan(10 * Kp4.codewordErrorRatio(ber));
        });
    }

    @Test
    void binsOfTenCodewordsDoNotTakePart() {
        assertThat(LineFit.of(CodewordHistogram.of(1000, 11, 10), 20)).isInstanceOfSatisfying(TailEstimate.None.class,
                none -> assertThat(none.why()).contains("more than 10").contains("is 1"));
    }

    @Test
    void rangesHaveNoPlaceOnTheLine() {
        CodewordHistogram ranged = new CodewordHistogram(
                List.of(Bin.of(0, 1_000_000), new Bin(1, 3, 500, List.of()), new Bin(4, 7, 50, List.of())));

        assertThat(LineFit.of(ranged, 20)).isInstanceOfSatisfying(TailEstimate.None.class,
                none -> assertThat(none.why()).contains("cover a range"));
    }

    @Test
    void aRisingHistogramForetellsNoMoreThanEverything() {
        assertThat(LineFit.of(CodewordHistogram.of(0, 100, 1000, 10_000), 20)).isInstanceOfSatisfying(TailEstimate.Line.class,
                line -> assertThat(line.codewordErrorRatio()).isEqualTo(1));
    }
}
