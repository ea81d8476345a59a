package io.linkwright.optics.fec.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FercCheckTest {

    /** Values that a 400G module was seen to report. */
    @Test
    void aFrameErrorRatioThatRepeatsTheBitErrorRatioIsObjectedTo() {
        assertThat(FercCheck.objection(7.42e-8, 7.4e-8)).hasValueSatisfying(
                why -> assertThat(why).contains("7.40e-08").contains("e-68").contains("filled with the bit error ratio"));
    }

    @ParameterizedTest
    @CsvSource({ "7.42e-8, 0", "0, 0", "1e-4, 1e-17", "0.02, 0.02", "7.42e-8, 9e-8", "NaN, 1e-9", "1e-9, NaN" })
    void othersAreNot(double ber, double ferc) {
        assertThat(FercCheck.objection(ber, ferc)).isEmpty();
    }
}
