package io.linkwright.optics.waveform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BesselThomsonTest {

    /** Independently computed by integrating the spectrum. */
    @ParameterizedTest
    @CsvSource({ "0.5, 1, 0.0205614, 5e-8", "0.5, 2, 0.00134954, 5e-9", "0.5, 3, -0.00007978, 2e-8",
            "0.728, 1, -0.006684, 5e-7",
            "0.728, 2, -0.00010689, 5e-9" })
    void noiseCorrelatesAsTheIntegralOfTheSpectrumSays(double bandwidth, int lag, double rho, double tolerance) {
        assertThat(new BesselThomson(bandwidth).noiseCorrelation(lag)).isCloseTo(rho, within(tolerance));
    }

    @Test
    void noiseBandwidthAndCutoffAreThePublishedOnes() {
        BesselThomson filter = new BesselThomson(0.5);
        assertThat(filter.noiseBandwidthPerCutoff()).isCloseTo(1.046369, within(5e-7));
        assertThat(filter.magnitude(0.5)).isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(filter.magnitude(0)).isEqualTo(1);
    }

    /** A sine through the sampled filter against the continuous response; 50 samples a symbol alias by under 1e-6. */
    @ParameterizedTest
    @CsvSource({ "0.1", "0.5", "1.0" })
    void sampledFilterHasTheContinuousResponse(double frequency) {
        float[] sine = new float[5000];
        for (int i = 0; i < sine.length; i++) {
            sine[i] = (float) Math.sin(2 * Math.PI * frequency * i / 50);
        }
        double power = 0;
        for (float value : new BesselThomson(0.5).filter(sine, 50)) {
            power += value * value;
        }
        assertThat(Math.sqrt(2 * power / sine.length)).isCloseTo(new BesselThomson(0.5).magnitude(frequency), within(2e-5));
    }

    @Test
    void stepSettlesAtOneAndHasNoSteadyError() {
        BesselThomson filter = new BesselThomson(0.5);
        assertThat(filter.stepResponse(0)).isZero();
        assertThat(filter.stepResponse(1e-9)).isCloseTo(0, within(1e-9));
        assertThat(filter.stepResponse(12)).isCloseTo(1, within(1e-12));
    }
}
