package io.linkwright.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.catalog.CatalogueFixture;

class ProductModelTest {

    /** Symbol rates of the IEEE 802.3 electrical interfaces CAUI-4, 400GAUI-8 and 400GAUI-4, and of 200G lanes. */
    @ParameterizedTest
    @CsvSource({ "4x25G-NRZ, 25.78125", "8x50G-PAM4, 26.5625", "4x100G-PAM4, 53.125", "8x100G-LINEAR, 53.125",
            "8x200G-PAM4, 106.25", "1x10G-NRZ, NaN", "1x400G-PAM4, NaN" })
    void lanesRunAtTheSymbolRateOfTheStandard(String lanes, Double gigabaud) {
        assertThat(HostLanes.parse(lanes).gigabaud()).isEqualTo(gigabaud);
    }

    @ParameterizedTest
    @CsvSource({ "0, 70, COMMERCIAL", "-5, 85, EXTENDED", "-40, 85, INDUSTRIAL", "0, 75,", "-5, 70," })
    void aTemperatureGradeIsARangeMakersSell(double minC, double maxC, TemperatureGrade grade) {
        assertThat(TemperatureGrade.of(minC, maxC)).isEqualTo(grade);
    }

    @Test
    void theGradeOfAModuleComesFromItsCaseTemperatures() {
        assertThat(CatalogueFixture.module("MMA4Z00-NS400").temperatureGrade()).isEqualTo(TemperatureGrade.COMMERCIAL);
    }

    @ParameterizedTest
    @CsvSource({ "QDD-400G-DR4, DSP, 75", "OSFP-800G-DR8-LPO, LPO, 10", "QSFP112-400G-LPO-DR4, LPO, 10" })
    void aLinearModuleHasNoProcessorAndLittleDelay(String partNumber, Retiming retiming, double typicalNs) {
        Transceiver module = CatalogueFixture.module(partNumber);

        assertThat(module.retiming().value()).isEqualTo(retiming);
        assertThat(module.passLatencyNs().value().typicalNs()).isEqualTo(typicalNs);
        assertThat(module.passLatencyNs().fromMemory()).isTrue();
    }

    @Test
    void everyModuleWithLinearLanesIsLinearAndNoOther() {
        CatalogueFixture.DATA.products().stream().filter(Transceiver.class::isInstance).map(Transceiver.class::cast)
                .forEach(module -> assertThat(module.retiming().value() == Retiming.LPO).as(module.partNumber())
                        .isEqualTo(module.host().value().signalling() == HostLanes.Signalling.LINEAR));
    }

    @ParameterizedTest
    @CsvSource({ "-1, 2, 3", "3, 2, 4", "1, 5, 4", "1, 2, Infinity", "NaN, 2, 3" })
    void aSpreadRunsUpwards(double minNs, double typicalNs, double maxNs) {
        assertThatThrownBy(() -> new LatencySpread(minNs, typicalNs, maxNs)).isInstanceOf(IllegalArgumentException.class);
    }
}
