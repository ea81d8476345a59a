package io.linkwright.vetting.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.linkwright.contracts.catalog.PartKind;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

class InspectionSchemesTest {

    private static InspectionSchemes schemes(Map<String, String> settings) {
        return new InspectionSchemes(new SmallRyeConfigBuilder().withMapping(InspectionConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100)).build()
                .getConfigMapping(InspectionConfig.class));
    }

    @Test
    void withoutSettingsEveryMeasuredUnitMustHold() {
        assertThat(schemes(Map.of()).of(null, PartKind.TRANSCEIVER)).isNull();
    }

    @Test
    void aKindOfPartHasItsDefaultAndARequestOverridesIt() {
        InspectionSchemes schemes = schemes(Map.of("linkwright.inspection.defaults.TRANSCEIVER.aql", "0.65",
                "linkwright.inspection.defaults.TRANSCEIVER.level", "S-4"));

        assertThat(schemes.of(null, PartKind.TRANSCEIVER).aql().label()).isEqualTo("0.65");
        assertThat(schemes.of(null, PartKind.TRANSCEIVER).level().label()).isEqualTo("S-4");
        assertThat(schemes.of(null, PartKind.FIBRE_CABLE)).isNull();
        assertThat(schemes.of(new InspectionRequest(true, null, null), PartKind.TRANSCEIVER)).isNull();
        assertThat(schemes.of(new InspectionRequest(null, 1.0, null), PartKind.TRANSCEIVER).level().label()).isEqualTo("II");
    }

    @Test
    void aSettingThatMeansNothingStopsTheStart() {
        assertThatThrownBy(() -> schemes(Map.of("linkwright.inspection.defaults.TRANSCEIVER.aql", "0.7")))
                .hasMessageContaining("0.7");
        assertThatThrownBy(() -> schemes(Map.of("linkwright.inspection.defaults.TRANSCEIVER.aql", "1",
                "linkwright.inspection.defaults.TRANSCEIVER.level", "IV"))).hasMessageContaining("IV");
    }
}
