package io.linkwright.optics.cmis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.linkwright.optics.cmis.audit.ClaimsReader;
import io.linkwright.optics.cmis.audit.ClaimsReading;
import io.linkwright.optics.cmis.audit.PartClaims;

class ClaimsReaderTest {

    private static final String FIGURES = """
            "formFactor": {"value": "OSFP", "source": "s", "confidence": "SOURCED"}, "topStyle": {"value": "FINNED"},
            "host": {"value": "8x100G-PAM4"}, "applications": {"value": ["2x400GBASE-SR4", "4x200GBASE-SR2"]},
            "connector": {"value": "2xMPO-12/APC"}, "reachM": {"OM4": {"value": 50}}, "wavelengthNm": {"value": "850"},
            "maxPowerW": {"value": 17}, "retiming": {"value": "DSP"}, "protocols": {"value": ["INFINIBAND", "ETHERNET"]}
            """;
    private static final String HEAD = """
            "partNumber": "MMA4Z00-NS", "aliases": ["980-9I510"], "kind": "TRANSCEIVER", "vendor": "NVIDIA"
            """;
    private static final PartClaims CLAIMS = new PartClaims("MMA4Z00-NS", List.of("980-9I510"), "NVIDIA", "OSFP", "FINNED", 8,
            100,
            List.of("2x400GBASE-SR4", "4x200GBASE-SR2"), "MPO-12", 2, "APC", 17.0, "MMF", Map.of("OM4", 50.0), "850",
            List.of("INFINIBAND", "ETHERNET"), false, null, null);

    @Test
    void readsAProductAsTheCatalogueShowsIt() {
        assertThat(read("{" + HEAD + ", \"attributes\": {" + FIGURES + "}, \"revision\": 1}").claims()).isEqualTo(CLAIMS);
    }

    @Test
    void readsAProductOutOfAnExportByItsPartNumberOrAnAlias() {
        String list = "[{" + HEAD + ", " + FIGURES + "}, {\"partNumber\": \"B\", \"kind\": \"FIBRE_CABLE\"}]";
        assertThat(ClaimsReader.read(list.getBytes(UTF_8), "MMA4Z00-NS", false).claims()).isEqualTo(CLAIMS);
        assertThat(ClaimsReader.read(list.getBytes(UTF_8), "980-9I510", false).claims()).isEqualTo(CLAIMS);
        assertThat(ClaimsReader.read(list.getBytes(UTF_8), "B", false).faults())
                .containsExactly("B is a fibre cable, which has no memory.");
        assertThat(ClaimsReader.read(list.getBytes(UTF_8), "C", false).faults())
                .containsExactly("There is no part C among the 2 claimed.");
        assertThat(read(list).faults()).containsExactly("There are 2 parts in it; say which by its part number.");
    }

    @Test
    void readsEitherEndOfACable() {
        String cable = """
                {"kind": "CABLE_ASSEMBLY", "partNumber": "MCP7Y10", "medium": {"value": "COPPER_PASSIVE"},
                 "lengthMinM": {"value": 1}, "lengthMaxM": {"value": 3},
                 "trunkEnd": {"formFactor": {"value": "OSFP"}, "topStyle": {"value": "FINNED"}, "host": {"value": "8x100G-PAM4"}},
                 "branchEnd": {"formFactor": {"value": "QSFP112"}, "host": {"value": "4x100G-PAM4"}}}
                """;
        assertThat(read(cable).claims()).extracting(PartClaims::formFactor, PartClaims::hostLanes, PartClaims::media,
                PartClaims::maxLengthM).containsExactly("OSFP", 8, "PASSIVE_COPPER", 3.0);
        assertThat(ClaimsReader.read(cable.getBytes(UTF_8), null, true).claims()).extracting(PartClaims::formFactor,
                PartClaims::hostLanes).containsExactly("QSFP112", 4);
    }

    @Test
    void readsClaimsAsTheyStand() {
        PartClaims claims = read("{\"partNumber\": \"A\", \"maxPowerW\": 9.5, \"reachM\": {\"OS2\": 2000}}").claims();
        assertThat(claims.maxPowerW()).isEqualTo(9.5);
        assertThat(claims.reachM()).containsEntry("OS2", 2000.0);
        assertThat(claims.aliases()).isEmpty();
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(read("{\"partNumber\": \"A\", \"watts\": 9}").faults()).singleElement().asString().contains("watts");
        assertThat(read("{").faults()).singleElement().asString().startsWith("Line 1: this is no JSON");
        assertThat(read("[1]").faults()).containsExactly("A part is a JSON object.");
        assertThat(read("").faults()).hasSize(1);
        assertThat(read("{\"topStyle\": \"ROUND\", \"polish\": \"PC\"}").faults()).containsExactly(
                "topStyle is one of FINNED, FLAT, CLOSED, not ROUND.", "polish is one of APC, UPC, not PC.");
    }

    private static ClaimsReading read(String json) {
        return ClaimsReader.read(json.getBytes(UTF_8), null, false);
    }
}
