package io.linkwright.optics.tdecq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.optics.waveform.BesselThomson;

class NoiseShapeTest {

    /** Independently computed by integrating |H|^2 |Heq|^2. */
    @ParameterizedTest
    @CsvSource({ "0,0,1,0,0, 1", "0,-.1,1.2,-.1,0, 1.204225", "0,-.2,1.4,-.2,0, 1.420239", "0,-.1,1.3,-.2,0, 1.313018",
            ".02,-.15,1.35,-.25,.03, 1.373480", "0,.1,.8,.1,0, 0.816460" })
    void ceqIsThatOfTheNoiseBehindTheReferenceReceiver(double a, double b, double c, double d, double e, double ceq) {
        assertThat(new NoiseShape(new BesselThomson(0.5), 5).ceq(new double[] { a, b, c, d, e })).isCloseTo(ceq, within(6e-7));
    }
}
