package io.linkwright.catalog.exchange.openconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.exchange.openconfig.OpenConfigTransceiver.Gap;
import io.linkwright.catalog.exchange.openconfig.OpenConfigTransceiver.Kind;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Transceiver;

class OpenConfigTransceiverTest {

    @Test
    void aModuleThatOpenConfigKnowsHasAllThreeIdentities() {
        OpenConfigTransceiver module = of("QSFP28-100G-DR1");
        assertThat(module.state()).containsExactly(entry("form-factor", "openconfig-transport-types:QSFP28"),
                entry("connector-type", "openconfig-transport-types:LC_CONNECTOR"),
                entry("ethernet-pmd", "openconfig-transport-types:ETH_100GBASE_DR"));
        assertThat(module.gaps()).isEmpty();
    }

    @Test
    void whatHasNoIdentityIsAGapWithItsReason() {
        OpenConfigTransceiver module = of("MMA4Z00-NS");
        assertThat(module.state()).doesNotContainKey("ethernet-pmd").containsEntry("form-factor",
                "openconfig-transport-types:OSFP");
        assertThat(module.gaps()).contains(new Gap("ethernet-pmd", "2x400GBASE-SR4", Kind.MISSING,
                "openconfig-transport-types 1.4.0 has no identity for 2x400GBASE-SR4."));
        assertThat(of("MMS4X00-NS").gaps()).contains(new Gap("ethernet-pmd", "2x400GBASE-DR4", Kind.MISSING,
                "There is no identity for 2x400GBASE-DR4; each of its ports is ETH_400GBASE_DR4."));
        assertThat(of("OSFP-800G-DR8").gaps()).extracting(Gap::leaf, Gap::kind)
                .contains(tuple("connector-type", Kind.MISSING));
        assertThat(of("QSFP112-400G-FR4").gaps()).extracting(Gap::leaf).contains("form-factor");
    }

    @Test
    void aFlatTopIsLostInTheIdentity() {
        assertThat(of("MMS4X00-NS400").gaps()).filteredOn(gap -> gap.leaf().equals("form-factor")).singleElement()
                .satisfies(gap -> assertThat(gap.kind()).isEqualTo(Kind.PARTIAL));
    }

    @Test
    void everyLeafOfEveryModuleIsSaidOrMissed() {
        for (Product product : CatalogueFixture.DATA.products()) {
            if (product instanceof Transceiver transceiver) {
                OpenConfigTransceiver module = OpenConfigTransceiver.of(transceiver);
                for (String leaf : List.of("form-factor", "connector-type", "ethernet-pmd")) {
                    assertThat(module.state().containsKey(leaf) != module.gaps().stream()
                            .anyMatch(gap -> gap.leaf().equals(leaf) && gap.kind() == Kind.MISSING))
                            .as(product.partNumber() + " " + leaf).isTrue();
                }
            }
        }
    }

    private static OpenConfigTransceiver of(String partNumber) {
        return OpenConfigTransceiver.of(CatalogueFixture.module(partNumber));
    }
}
