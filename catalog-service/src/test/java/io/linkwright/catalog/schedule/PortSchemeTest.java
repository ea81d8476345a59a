package io.linkwright.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.platform.Platform;

class PortSchemeTest {

    @ParameterizedTest
    @CsvSource({ "QM9700, 0, 0, 2, 1/1", "QM9700, 31, 1, 2, 32/2", "Q3400, 71, 1, 2, sw72p2", "SN5600, 0, 0, 2, swp1s0",
            "SN5600, 63, 1, 2, swp64s1", "SN5600, 4, 0, 1, swp5", "SN4700, 2, 3, 4, swp3s3",
            "7060X6-64PE, 0, 0, 1, Ethernet1/1", "7060X6-64PE, 0, 1, 2, Ethernet1/5", "7060DX5-32, 9, 3, 4, Ethernet10/7",
            "AIS800-64D, 1, 0, 1, Ethernet8", "AIS800-64D, 1, 1, 2, Ethernet12", "QFX5241-64OD, 0, 0, 1, et-0/0/0",
            "QFX5241-64OD, 63, 1, 2, et-0/0/63:1", "9364E-SG2-O, 0, 1, 2, Ethernet1/1/2", "Z9864F-ON, 0, 0, 1, Eth1/1",
            "MCX75310AAS-NEAT, 7, 0, 1, mlx5_7", "CEDAR7, 3, 1, 2, mlx5_7", "P1400GD, 2, 0, 1, bnxt_re2",
            "NOBODY-KNOWS, 4, 0, 1, 5", "NOBODY-KNOWS, 4, 1, 2, 5/2" })
    void portsAreCalledAsThePlatformCallsThem(String platform, int cage, int port, int portsPerCage, String name) {
        assertThat(PortScheme.of(platform).form().port(cage, port, portsPerCage)).isEqualTo(name);
    }

    @Test
    void everySwitchOfTheCatalogueIsKnownWithAllItsCages() {
        assertThat(CatalogueFixture.DATA.platforms()).filteredOn(platform -> platform.kind() == Platform.Kind.SWITCH)
                .isNotEmpty()
                .allSatisfy(platform -> assertThat(PortScheme.cages(platform.name())).isEqualTo(platform.cages()));
    }
}
