package io.linkwright.vetting.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.linkwright.vetting.profile.ReferenceProfiles;

class PlausibilityTest {

    private static Criterion criterion(String key) {
        return ReferenceProfiles.criteria().find(key).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({ "averagePowerDbm, 1.2, dBm", "averagePowerDbm, -20, dBm", "averagePowerDbm, 10, dBm", "rlm, 1, ratio",
            "preFecBer, 0, ratio", "caseTemperatureC, 71.82, °C" })
    void plausibleValuesAreTaken(String key, double value, String unit) {
        assertThat(Plausibility.doubts(criterion(key), value, unit)).isEmpty();
    }

    @Test
    void milliwattsAreRefusedWithWhatTheyWouldBeInDbm() {
        assertThat(Plausibility.doubts(criterion("averagePowerDbm"), 0.5, "mW")).singleElement().satisfies(doubt -> {
            assertThat(doubt.code()).isEqualTo("unit-mismatch");
            assertThat(doubt.field()).isEqualTo("unit");
            assertThat(doubt.text())
                    .isEqualTo("averagePowerDbm is measured in dBm, not in mW; 0.5 mW would be -3.01 dBm.");
        });
    }

    @ParameterizedTest
    @CsvSource({ "averagePowerDbm, 1258.9, dBm, µW", "caseTemperatureC, 335.15, °C, K", "caseTemperatureC, 15360, °C, °C/256",
            "powerW, 8200, W, mW", "wavelengthNm, 1.311, nm, µm", "rlm, 97, ratio, %", "preFecBer, -5.3, ratio, log10" })
    void aValueThatMakesSenseInAnotherUnitIsRefusedWithThatUnit(String key, double value, String unit, String suspect) {
        assertThat(Plausibility.doubts(criterion(key), value, unit)).singleElement().satisfies(doubt -> {
            assertThat(doubt.code()).isEqualTo("implausible-value");
            assertThat(doubt.text()).contains(" As ").contains("was the unit mixed up?");
        });
        assertThat(UnitSlip.suspected(criterion(key), value).orElseThrow().from()).isEqualTo(suspect);
    }

    @ParameterizedTest
    @ValueSource(doubles = { Double.NaN, Double.POSITIVE_INFINITY, -1.01, 20.01 })
    void nothingOutsideTheRangeGetsThrough(double value) {
        assertThat(Plausibility.doubts(criterion("tdecqDb"), value, "dB")).isNotEmpty();
    }
}
