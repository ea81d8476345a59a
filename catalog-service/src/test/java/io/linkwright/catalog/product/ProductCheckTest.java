package io.linkwright.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.linkwright.catalog.CatalogueFixture;

/** One place of a product of the reference data is changed; {@code -} as code stands for no fault. */
class ProductCheckTest {

    private static List<String> faults(String partNumber, String pointer, String json) {
        Product product = ProductDocument.of(partNumber).with(pointer, json).read(Product.class);
        return ProductCheck.faults(product, CatalogueFixture.DATA.productContext()).stream()
                .map(fault -> fault.code() + " " + fault.pointer()).toList();
    }

    private static void check(String partNumber, String pointer, String json, String code, String at) {
        assertThat(faults(partNumber, pointer, json)).as(partNumber + " with " + pointer + " = " + json)
                .isEqualTo(code.equals("-") ? List.of() : List.of(code + " " + (at == null ? pointer : at)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // 8x50G is native to OSFP, 4x100G halves a twin port; lanes of QSFP28 and QSFP56 are no OSFP's
            "MMA4Z00-NS400 | /host/value | \"4x100G-PAM4\" | - |",
            "QSFP28-100G-DR1 | /formFactor/value | \"OSFP\" | form-factor-lanes | /host/value",
            "QSFP28-100G-DR1 | /formFactor/value | \"QSFP112\" | form-factor-lanes | /host/value",
            "QDD-400G-DR4 | /formFactor/value | \"QSFP-DD800\" | form-factor-lanes | /host/value",
            "OSFP-1600G-2DR4 | /formFactor/value | \"OSFP\" | form-factor-lanes | /host/value",
            "MCA7J70 | /branchEnd/host/value | \"2x50G-PAM4\" | form-factor-lanes | /branchEnd/host/value",
            "OSFP-800G-AEC | /branchEnd/host/value | \"8x50G-PAM4\" | - |",
            "QDD-400G-DR4 | /topStyle | {\"value\":\"FLAT\",\"source\":\"memory\",\"confidence\":\"FROM_MEMORY\"} | top-style |",
            "MMA4Z00-NS400 | /topStyle/value | \"CLOSED\" | - |",
            "QDD-400G-DR4 | /ports/value | [\"SN4700\",\"SN9999\"] | unknown-port-class | /ports/value",
            "QDD-400G-DR4 | /ports/value | [] | port-class | /ports/value",
            "QDD-400G-DR4 | /retiming/value | \"LPO\" | retiming-lanes |",
            "QDD-400G-DR4 | /retiming/value | \"CDR\" | - |",
            "OSFP-800G-DR8-LPO | /retiming/value | \"DSP\" | retiming-lanes |",
            "OSFP-800G-DR8-LPO | /retiming |  | - |" })
    void whatGoesIntoTheCage(String partNumber, String pointer, String json, String code, String at) {
        check(partNumber, pointer, json, code, at);
    }

    @Test
    void passiveCopperKeepsItsLanes() {
        assertThat(faults("MCP4Y10", "/branchEnd/host/value", "\"8x50G-PAM4\""))
                .containsExactly("passive-lanes /branchEnd/host/value");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "QDD-400G-DR4 | /applications/value/0 | \"1x400GBASE-DR5\" | unknown-pmd |",
            "QDD-400G-DR4 | /applications/value | [] | pmd |",
            "QDD-400G-DR4 | /applications/value/1 | \"3x100GBASE-DR\" | - |",
            "QDD-400G-DR4 | /applications/value/1 | \"2x200GBASE-DR2\" | - |",
            "QDD-400G-FR4 | /applications/value/0 | \"1x200GBASE-FR4\" | application-rate |",
            "QDD-400G-DR4 | /applications/value/1 | \"1x400GBASE-DR4-2\" | application-per-rate |",
            "QSFP112-400G-LPO-DR4 | /applications/value/0 | \"1x400GBASE-LR8\" | linear-gearbox |" })
    void whatItRuns(String partNumber, String pointer, String json, String code, String at) {
        assertThat(faults(partNumber, pointer, json)).as(json).contains(code.equals("-") ? new String[0]
                : new String[] { code + " " + (at == null ? pointer : at) });
    }

    /** Native as much as the host gives, never more: one lane pair less or more is a fault. */
    @ParameterizedTest
    @CsvSource({ "4x100GBASE-DR, true", "3x100GBASE-DR, false", "5x100GBASE-DR, false" })
    void theNativeApplicationUsesTheWholeHost(String application, boolean fits) {
        assertThat(faults("QDD-400G-DR4", "/applications/value", "[\"" + application + "\"]")
                .contains("application-rate /applications/value/0")).isEqualTo(!fits);
    }

    @ParameterizedTest
    @CsvSource({ "QDD-400G-DR4, 1xMPO-12/APC, -", "QDD-400G-DR4, 1xMPO-16/APC, connector", "QDD-400G-DR4, 1xLC/UPC, connector",
            "QDD-400G-DR4, 4xLC/UPC, -", "QDD-400G-SR8, 1xMPO-16/APC, -", "QDD-400G-SR8, 1xMPO-12/APC, connector",
            "QDD-400G-SR8, 2xMPO-12/APC, -", "QDD-400G-FR4, 1xCS/UPC, -", "QDD-400G-FR4, 1xMPO-12/APC, connector",
            "QDD-400G-SR4.2-BD, 1xMPO-12, -", "QDD-400G-SR4.2-BD, 3xLC, connector", "MMS4X50-NM, 1xLC/UPC, connector",
            "MMS4X50-NM, 2xLC/UPC, -" })
    void theConnectorsHoldTheFibres(String partNumber, String connector, String code) {
        assertThat(faults(partNumber, "/connector/value", "\"" + connector + "\"").stream().distinct())
                .as(partNumber + " " + connector)
                .isEqualTo(code.equals("-") ? List.of() : List.of(code + " /connector/value"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "QDD-400G-DR4 | /reachM/OS2/value | 500 | - |",
            "QDD-400G-DR4 | /reachM/OS2/value | 500.1 | reach-beyond-pmd |",
            "QDD-400G-DR4 | /reachM/OS2/value | 0 | reach |",
            "QDD-400G-DR4 | /reachM | {} | reach |",
            "QSFP112-400G-SR4 | /reachM/OM3/value | 60 | - |",
            "QSFP112-400G-SR4 | /reachM/OM3/value | 61 | reach-beyond-pmd |",
            "QDD-400G-DR4 | /reachM/OM4 | {\"value\":100,\"source\":\"memory\",\"confidence\":\"FROM_MEMORY\"} | reach-fibre |" })
    void howFarItReaches(String partNumber, String pointer, String json, String code, String at) {
        check(partNumber, pointer, json, code, at);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "MMA4Z00-NS400 | /typicalPowerW/value | 9 | - |",
            "MMA4Z00-NS400 | /typicalPowerW/value | 9.1 | power-order |",
            "MMA4Z00-NS400 | /typicalPowerW/value | -1 | power-range |",
            "MMA4Z00-NS400 | /maxPowerW/value | 101 | power-range |",
            "MMA4Z00-NS400 | /maxPowerW/value | 100 | - |",
            "QSFP-DD-ER8-40 | /lowPowerW/value | 14.5 | power-order |",
            "OSFP-400G-CR8 | /trunkEnd/maxPowerW/value | -0.1 | power-range |",
            "MMA4Z00-NS400 | /caseTempMinC/value | 69.9 | - |",
            "MMA4Z00-NS400 | /caseTempMinC/value | 70 | case-temperature |",
            "MMA4Z00-NS400 | /caseTempMinC/value | -61 | case-temperature |",
            "MMA4Z00-NS400 | /caseTempMaxC/value | -5 | case-temperature | /caseTempMinC/value" })
    void powerAndTemperature(String partNumber, String pointer, String json, String code, String at) {
        check(partNumber, pointer, json, code, at);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "QDD-400G-AOC | /lengthMinM/value | 100 | - |",
            "QDD-400G-AOC | /lengthMinM/value | 100.5 | cable-length |",
            "QDD-400G-AOC | /lengthMinM/value | 0 | cable-length |",
            "MCP7Y10 | /branches/value | 2 | - |",
            "MCP7Y10 | /branches/value | 3 | branches |",
            "MCP7Y10 | /branches/value | 0 | branches |",
            "MFP7E10-N030 | /lengthM/value | 10000 | - |",
            "MFP7E10-N030 | /lengthM/value | 10001 | cable-length |",
            "MPO12-4LC-OS2-N060 | /branches/value | 5 | branches |",
            "MFP7E10-N030 | /polarity |  | polarity |",
            "LC-OS2-N003 | /polarity | {\"value\":\"B\",\"source\":\"memory\",\"confidence\":\"FROM_MEMORY\"} | polarity |" })
    void cables(String partNumber, String pointer, String json, String code, String at) {
        check(partNumber, pointer, json, code, at);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "QDD-400G-DR4 | /maxPowerW/source | \"a-blog\" | unknown-source |",
            "QDD-400G-DR4 | /reachM/OS2/source | \"a-blog\" | unknown-source |",
            "MCP7Y10 | /trunkEnd/host/source | \"a-blog\" | unknown-source |",
            "QDD-400G-DR4 | /maxPowerW/source | \"maker-data-sheet\" | - |",
            "QDD-400G-DR4 | /notes/0/source | \"a-blog\" | unknown-source |",
            "QDD-400G-DR4 | /retiming/confidence | \"SOURCED\" | confidence |" })
    void whereFiguresComeFrom(String partNumber, String pointer, String json, String code, String at) {
        check(partNumber, pointer, json, code, at);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "QDD-400G-DR4 | /partNumber | \"A\" | - |", "QDD-400G-DR4 | /partNumber | \"\" | name |",
            "QDD-400G-DR4 | /partNumber | \"=1+1\" | name |", "QDD-400G-DR4 | /partNumber | \"A/B\" | name |",
            "QDD-400G-DR4 | /partNumber | \"A \" | name |", "QDD-400G-DR4 | /partNumber | \"QSFP-100G-SR4=\" | - |",
            "QDD-400G-DR4 | /aliases | [\"a\",\"A\"] | duplicate-name | /aliases/1",
            "QDD-400G-DR4 | /aliases | [\"qdd-400g-dr4\"] | duplicate-name | /aliases/0",
            "QDD-400G-DR4 | /successor | \"-X\" | name |", "QDD-400G-DR4 | /successor | \"X\" | - |",
            "QDD-400G-DR4 | /vendor | \" \" | text-length |",
            "QDD-400G-DR4 | /description | \"two\\nlines\" | control-character |",
            "QDD-400G-DR4 | /description | \"=cmd\" | formula |", "QDD-400G-DR4 | /description | \"a=b\" | - |",
            "QDD-400G-DR4 | /wavelengthNm/value | \"1\\n2\" | control-character |",
            "QDD-400G-DR4 | /notes/0/code | \"No Code\" | name |" })
    void namesAndTexts(String partNumber, String pointer, String json, String code, String at) {
        check(partNumber, pointer, json, code, at);
    }

    @ParameterizedTest
    @CsvSource({ "partNumber, 80, name", "vendor, 100, text-length", "description, 500, text-length" })
    void textsAreOfBoundedLength(String field, int longest, String code) {
        assertThat(faults("QDD-400G-DR4", "/" + field, "\"" + "x".repeat(longest) + "\"")).isEmpty();
        assertThat(faults("QDD-400G-DR4", "/" + field, "\"" + "x".repeat(longest + 1) + "\""))
                .containsExactly(code + " /" + field);
    }

    @Test
    void allContradictionsAreToldAtOnce() {
        Product product = ProductDocument.of("QDD-400G-DR4").with("/host/value", "\"4x25G-NRZ\"")
                .with("/connector/value", "\"1xMPO-16\"").with("/reachM/OS2/value", "2000").with("/maxPowerW/value", "900")
                .read(Product.class);

        assertThat(ProductCheck.faults(product, CatalogueFixture.DATA.productContext())).extracting(ProductFault::code)
                .contains("form-factor-lanes", "application-rate", "connector", "reach-beyond-pmd", "power-range");
    }

    @ParameterizedTest
    @ValueSource(strings = { "form-factor-lanes", "reach-beyond-pmd", "name", "source" })
    void rulesHaveCodesAndSayWhatTheyAsk(String code) {
        assertThat(ProductCheck.rules()).filteredOn(rule -> rule.code().equals(code)).isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.asks()).endsWith("."));
    }
}
