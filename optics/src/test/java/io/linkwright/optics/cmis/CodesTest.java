package io.linkwright.optics.cmis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.optics.cmis.code.CodeTable;
import io.linkwright.optics.cmis.code.Codes;
import io.linkwright.optics.cmis.code.Identifier;
import io.linkwright.optics.cmis.code.LaneInterface;
import io.linkwright.optics.cmis.code.VdmType;

/** The oracle is SFF-8024 Rev 4.13 and OIF-CMIS 05.4 as their tables print them. */
class CodesTest {

    @ParameterizedTest
    @CsvSource({ "0x11, 400GAUI-8 C2M, 8, 50", "0x0D, 100GAUI-2 C2M, 2, 50", "0x4F, 400GAUI-4-S C2M, 4, 100",
            "0x50, 400GAUI-4-L C2M, 4, 100", "0x52, 800GAUI-8-L C2M, 8, 100", "0x4B, 100GAUI-1-S C2M, 1, 100",
            "0x82, 800GAUI-4, 4, 200", "0x83, 1.6TAUI-8, 8, 200", "0x32, IB NDR, 0, 100", "0x31, IB HDR, 0, 50",
            "0x41, CAUI-4 C2M without FEC, 4, 25", "0x20, LEI-100G-PAM4-1, 1, 100" })
    void namesInterfacesToTheHost(String code, String name, int lanes, int gbps) {
        LaneInterface host = LaneInterface.host(Integer.decode(code));
        assertThat(host.name()).isEqualTo(name);
        assertThat(host.lanes()).isEqualTo(lanes);
        assertThat(host.laneGbps()).isEqualTo(gbps);
    }

    @ParameterizedTest
    @CsvSource({ "1, 0x10, 400GBASE-SR8, 8", "1, 0x11, 400GBASE-SR4, 4", "1, 0x1A, 400GBASE-SR4.2, 8",
            "1, 0x1F, 400GBASE-VR4, 4",
            "2, 0x1C, 400GBASE-DR4, 4", "2, 0x55, 400GBASE-DR4-2, 4", "2, 0x56, 800GBASE-DR8, 8", "2, 0x1E, 400G-LR4-10, 4",
            "2, 0x43, 400GBASE-LR4-6, 4", "2, 0x91, 400G-DR4-LPO, 4", "2, 0x7F, 1.6TBASE-DR8, 8", "3, 0x01, copper cable, 0",
            "4, 0x03, 'active cable, BER below 2.6e-4', 0", "5, 0x04, 10GBASE-T, 0" })
    void namesInterfacesToTheMediumByItsTable(int mediaType, String code, String name, int lanes) {
        LaneInterface media = LaneInterface.media(mediaType, Integer.decode(code));
        assertThat(media.name()).isEqualTo(name);
        assertThat(media.lanes()).isEqualTo(lanes);
    }

    @Test
    void reservedAndVendorSpecificCodesHaveNamesToo() {
        assertThat(LaneInterface.media(2, 0x93).name()).isEqualTo("reserved 0x93");
        assertThat(LaneInterface.media(2, 0xC1).name()).isEqualTo("vendor specific 0xC1");
        assertThat(LaneInterface.media(0, 0x1C).reserved()).isTrue();
        assertThat(LaneInterface.media(200, 0x1C).name()).contains("0x1C of an unnamed table");
        assertThat(Codes.CONNECTORS.name(0x29)).isEqualTo("reserved 0x29");
        assertThat(Codes.CONNECTORS.name(0x80)).isEqualTo("vendor specific 0x80");
        assertThat(Identifier.of(0x26).name()).isEqualTo("reserved 0x26");
        assertThat(Identifier.of(0x80).vendorSpecific()).isTrue();
        assertThat(VdmType.of(35).name()).isEqualTo("reserved 0x23");
        assertThat(VdmType.of(35).value(1)).isNaN();
        assertThat(VdmType.of(110).name()).isEqualTo("vendor specific 0x6E");
        assertThat(Codes.MODULE_STATES.name(7)).isEqualTo("reserved 0x07");
    }

    @ParameterizedTest
    @CsvSource({ "0x18, QSFP-DD, true", "0x19, OSFP, true", "0x1E, QSFP, true", "0x11, QSFP, false", "0x0D, QSFP, false",
            "0x21, OSFP-XD, true" })
    void tellsWhatIsManagedByCmis(String code, String family, boolean cmis) {
        assertThat(Identifier.of(Integer.decode(code)).family()).isEqualTo(family);
        assertThat(Identifier.of(Integer.decode(code)).cmis()).isEqualTo(cmis);
    }

    @ParameterizedTest
    @CsvSource({ "2, 0x7FFF, 100", "2, 0x8001, -100", "3, 0xFFFF, -10", "4, 0x2AD1, 42.81640625", "5, 0x1640, 22.25",
            "7, 0xFFFE, 255.9921875", "15, 0x90F0, 2.4e-4", "80, 9000, 0.9", "83, 48000, 12", "84, 0xFF9C, -1" })
    void observablesHaveTheScalesOfTheSpecification(int type, String raw, double value) {
        assertThat(VdmType.of(type).value(Integer.decode(raw))).isCloseTo(value,
                within(Math.abs(value) * 1e-9));
    }

    @Test
    void aLevelTransitionParameterWithoutAFloorIsInfinite() {
        assertThat(VdmType.of(7).value(0xFFFF)).isInfinite();
        assertThat(VdmType.of(5).value(0xFFFF)).isFinite();
    }

    @Test
    void everyCodeHasANameAndASource() {
        for (int code = 0; code < 256; code++) {
            for (CodeTable table : new CodeTable[] { Codes.CONNECTORS, Codes.MEDIA_TYPES, Codes.MEDIA_TECHNOLOGIES,
                    Codes.MODULE_STATES, Codes.FAULT_CAUSES, Codes.DATA_PATH_STATES, Codes.CONFIG_STATUSES, Codes.HEAT_SINKS,
                    Codes.FIBRE_FACES }) {
                assertThat(table.of(code).name()).isNotBlank();
                assertThat(table.of(code).source()).isNotBlank();
            }
            assertThat(LaneInterface.host(code).name()).isNotBlank();
            assertThat(VdmType.of(code).name()).isNotBlank();
        }
    }
}
