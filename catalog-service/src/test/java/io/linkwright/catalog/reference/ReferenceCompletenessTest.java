package io.linkwright.catalog.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.design.Catalogue;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Product;

/** Nothing of the collected part types and platforms is missing. The tables here were typed from the collection, not copied. */
class ReferenceCompletenessTest {

    private static final ReferenceData DATA = ReferenceFiles.read();
    private static final Catalogue CATALOGUE = new Catalogue(DATA.products(), DATA.platforms(), DATA.pmds(), DATA.sources());

    private static final String[] PART_TYPES = {
            "1 OSFP-400G-SR8", "2 OSFP-400G-SRBD", "3 OSFP-400G-DR4", "4 OSFP-400G-XDR4", "5 OSFP-400G-PLR4",
            "6 OSFP-400G-FR4", "7 OSFP-400G-LR4", "8 OSFP-400G-2FR4", "9 OSFP-400G-AOC", "10 OSFP-400G-CR8",
            "11 OSFP-4Q100 H-O400-4Q100", "12 QDD-400G-SR8 OM3680SX200", "13 QDD-400G-VSR4", "14 QDD-400G-SR4.2-BD",
            "15 QDD-400G-XDR4", "16 QDD-400G-DR4-S MMS1V00-WM ET7502-DR4", "17 QDD-4X100G-FR-S", "18 QDD-400G-PLR4",
            "19 QDD-400G-FR4-S ET7502-FR4 OM3660FX102", "20 QDD-400G-LR4-10 RQ-400G-LR4", "21 QDD-400G-LR4-6",
            "22 QDD-400G-FR8", "23 QDD-400G-LR8", "24 QSFP-DD-ER8-40", "25 QDD-400ZR", "26 QDD-400G-AOC",
            "27 QDD-400G-CR8", "28 QDD-400G-AEC", "29 MMA1Z00-NS400", "30 QSFP112-400G-SR4", "31 QSFP112-400G-VR4",
            "32 QSFP112-400G-DR4 MMS1X00-NS400", "33 QSFP112-400G-DR4-2", "34 QSFP112-400G-FR4",
            "35 QSFP112-400G-LR4-6 QSFP112-400G-LR4-10", "36 QSFP112-400G-LPO-DR4", "37 QSFP112-400G-DAC QSFP112-400G-ACC",
            "38 OSFP112-400G-SR4 MMA4Z00-NS400", "39 MMS4X00-NS400", "40 OSFP112-400G-VSR4", "41 OSFP112-400G-DR4",
            "42 OSFP112-400G-FR4 OSFP112-400G-FR4-RHS", "43 OSFP112-400G-DR4-2", "44 MMA4Z00-NS", "45 MMA4Z00-NS-FLT",
            "46 OSFP-800G-SR8", "47 OSFP-800G-VR8 OSFP-800G-VR8-2MPO12", "48 MMS4X00-NS", "49 MMS4X00-NM",
            "50 MMS4X00-NS-FLT MMS4X00-NM-HGX", "51 OSFP-800G-DR8", "52 FB-P800G-2XDR4-1", "53 MMS4X50-NM",
            "54 OSFP-800G-2LR4", "55 OSFP-800G-2FR4-LPO", "56 OSFP-800G-DR8-LPO OSFP-800G-2DR4-LPO", "57 OSFP-1600G-2DR4",
            "58 OSFP224-800G-DR4", "59 MCP4Y10", "60 MCP7Y10", "61 MCP7Y00 MCP7Y00-FLT", "62 MCP7Y40",
            "63 MCA7J60 MCA7J65 MCA7J70 MCA7J75", "64 OSFP-800G-AEC", "65 OSFP-2X200G-QSFP56-AOC",
            "66 QDD800-DR8 QDD800-2xDR4", "67 QDD800-2xFR4 QDD800-SR8" };

    private static final String[] PLATFORMS = {
            "1 QM9700 QM9790", "2 SN5600", "3 SN5400", "4 SN4700", "5 Q3400", "6 7060X6-64PE", "7 7060DX5-64S 7060DX5-32",
            "8 7060XE7", "9 AIS800-64D DCS560", "10 S9321-64E S9321-64EO", "11 QFX5241-64OD QFX5241-64QD",
            "12 9364E-SG2-Q 9364E-SG2-O", "13 Z9864F-ON", "14 MCX75310AAS-NEAT", "15 MCX715105AS-WEAT", "16 CONNECTX-6",
            "17 BLUEFIELD-3", "18 CONNECTX-8", "19 P1400GD THOR2", "20 POLLARA-400", "21 DGX-H100 DGX-H200", "22 HGX-H200",
            "23 MI300X-OAM" };

    @Test
    void everyPartTypeIsThere() {
        assertThat(PART_TYPES).hasSize(67);
        for (String row : PART_TYPES) {
            Arrays.stream(row.split(" ")).skip(1)
                    .forEach(name -> assertThat(CATALOGUE.product(name)).as("part type " + row).isPresent());
        }
    }

    @Test
    void everyPlatformIsThere() {
        assertThat(PLATFORMS).hasSize(23);
        for (String row : PLATFORMS) {
            Arrays.stream(row.split(" ")).skip(1)
                    .forEach(name -> assertThat(CATALOGUE.platform(name)).as("platform " + row).isPresent());
        }
    }

    @Test
    void nothingIsThereThatNobodyAskedFor() {
        Set<String> expected = Arrays.stream(PART_TYPES).flatMap(row -> Arrays.stream(row.split(" ")).skip(1))
                .map(name -> CATALOGUE.product(name).orElseThrow().partNumber())
                .collect(Collectors.toCollection(TreeSet::new));
        expected.add("QSFP28-100G-DR1");
        expected.add("OSFP112-400G-DR4-2-RHS");
        assertThat(DATA.products().stream().filter(product -> !(product instanceof FibreCable)).map(Product::partNumber))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(DATA.platforms().stream().map(Platform::name)).contains("CX6DX-100G", "CEDAR7", "7060X5-64-OSFP")
                .hasSize(38);
    }

    @ParameterizedTest
    @CsvSource({ "OSFP112-400G-VSR4, OSFP112-400G-VSR4", "QSFP56-DD-400G-VSR4, QDD-400G-VSR4",
            "QSFP56-DD-400G-DR4, QDD-400G-DR4", "QSFP112, QSFP112-400G-SR4" })
    void theGuidesNamesAreKnown(String name, String partNumber) {
        assertThat(CATALOGUE.product(name)).map(Product::partNumber).contains(partNumber);
    }

    @ParameterizedTest
    @ValueSource(strings = { "MFP7E10-N030", "MFP7E20-N005", "MFP7E30-N080", "MFP7E40-N010", "MPO12-4LC-OS2-N060" })
    void fibreCablesComeInStockLengths(String partNumber) {
        assertThat(CATALOGUE.product(partNumber)).isPresent();
    }

    /** The sheets print the table of the agreement and not that of Clause 151; lots are audited against what a part claims. */
    @ParameterizedTest
    @CsvSource({ "QDD-400G-FR4, 1x400G-FR4", "MMS4X50-NM, 2x400G-FR4", "QSFP112-400G-FR4, 1x400GBASE-FR4" })
    void anFr4PartClaimsTheTableOfItsDataSheet(String partNumber, String application) {
        assertThat(CatalogueFixture.module(partNumber).nativeApplication()).hasToString(application);
    }

    @Test
    void namesAreFoundWhateverTheirCase() {
        assertThat(CATALOGUE.product("mma4z00-ns400")).isPresent();
        assertThat(CATALOGUE.platform("qm9790")).map(Platform::name).contains("QM9700");
        assertThat(CATALOGUE.product("MMA4Z00-NS401")).isEmpty();
    }
}
