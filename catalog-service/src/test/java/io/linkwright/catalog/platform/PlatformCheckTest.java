package io.linkwright.catalog.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.product.ProductDocument;

/** One place of a platform of the reference data is changed; {@code -} as code stands for no fault. */
class PlatformCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "QM9700 | /ports/0/cages/value | 1 | - |", "QM9700 | /ports/0/cages/value | 0 | cages |",
            "QM9700 | /ports/0/lanes/value/0 | \"8x200G-PAM4\" | cage-lanes |",
            "QM9700 | /ports/0/lanes/value/0 | \"4x100G-PAM4\" | - |",
            "QM9700 | /ports/0/nativePortGbps/value | 800 | - |", "QM9700 | /ports/0/nativePortGbps/value | 801 | port-speed |",
            "CX8-OSFP | /ports/0/maxEthernetGbps/value | 801 | port-speed |",
            "QM9700 | /ports/0/maxPowerW/value | 0 | power-range |", "QM9700 | /ports/0/maxPowerW/value | 100 | - |",
            "SN5400 | /ports/1/name | \"ordinary\" | port-group |",
            "QM9700 | /ports/0/classes/value | [\"QM97X1\"] | unknown-port-class |",
            "QM9700 | /ports | [] | kind |", "DGX-H200 | /nicSlots |  | kind |", "QM9700 | /cooling |  | kind |",
            "QM9700 | /protocols |  | kind |", "QM9700 | /description | \"@SUM(1)\" | formula |",
            "SN5400 | /ports/0/topStylesAir | {\"value\":[\"FLAT\"],\"source\":\"memory\",\"confidence\":\"FROM_MEMORY\"} | top-style |",
            "QM9700 | /ports/0/cage/source | \"a-blog\" | unknown-source |", "QM9700 | /name | \"A/B\" | name |" })
    void contradictionsAreTold(String name, String pointer, String json, String code) {
        Platform platform = ProductDocument.ofPlatform(name).with(pointer, json).read(Platform.class);

        List<String> faults = PlatformCheck.faults(platform, CatalogueFixture.DATA.productContext()).stream()
                .map(fault -> fault.code() + " " + fault.pointer()).toList();
        assertThat(faults).isEqualTo(code.equals("-") ? List.of() : List.of(code + " " + pointer));
    }
}
