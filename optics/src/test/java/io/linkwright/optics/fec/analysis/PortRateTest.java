package io.linkwright.optics.fec.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortRateTest {

    @ParameterizedTest
    @CsvSource({ "100, 1, 19531250, 51.2, 102.4", "100, 2, 19531250, 51.2, 102.4", "200, 2, 39062500, 25.6, 51.2",
            "400, 8, 78125000, 12.8, 25.6", "800, 8, 156250000, 6.4, 25.6" })
    void codewordsTravelAsTheRateHasThem(int gbps, int lanes, double perSecond, double codewordNs, double interleavedNs) {
        PortRate rate = PortRate.of(gbps, OptionalInt.of(lanes)).orElseThrow();

        assertThat(rate.codewordsPerSecond()).isEqualTo(perSecond);
        assertThat(rate.codewordNs()).isCloseTo(codewordNs, within(1e-9));
        assertThat(rate.interleavedNs()).isCloseTo(interleavedNs, within(1e-9));
    }

    @Test
    void oneCodewordAtATimeNeedsNoWaitForASecond() {
        assertThat(PortRate.of(100, OptionalInt.of(1)).orElseThrow().interleaving(1).interleavedNs()).isCloseTo(51.2,
                within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({ "1600, 8, 4", "800, 8, 4", "400, 8, 2", "400, 4, 2", "200, 4, 2", "200, 2, 2", "100, 2, 2" })
    void interleavingIsThatOfTheSonicTable(int gbps, int lanes, int interleave) {
        PortRate rate = PortRate.of(gbps, OptionalInt.of(lanes)).orElseThrow();

        assertThat(rate.interleave()).isEqualTo(interleave);
        assertThat(rate.confidence()).isEqualTo(Confidence.SOURCED);
    }

    @Test
    void aRateThatIsNoneIsUnknown() {
        assertThat(PortRate.of(300, OptionalInt.empty())).isEmpty();
        assertThat(PortRate.of(400, OptionalInt.of(3))).isEmpty();
        assertThat(PortRate.known()).startsWith("100G on 1 or 2").endsWith("1600G on 8 lanes");
    }
}
