package io.linkwright.catalog.search;

import static io.linkwright.catalog.search.SearchFixture.hits;
import static io.linkwright.catalog.search.SearchFixture.search;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The words that buyers type, right and wrong, over the reference catalogue. */
class TextSearchTest {

    @Test
    void swappedAndDoubledLettersAreUnderstood() {
        SearchResult result = search("q=fineed twin prot");
        assertThat(result.text().corrected()).isEqualTo("finned twin port");
        assertThat(SearchFixture.partNumbers(result)).containsExactly("MMA4Z00-NS", "MMS4X00-NM", "MMS4X00-NS", "MMS4X50-NM");
    }

    @Test
    void aMisspeltFormFactorIsUnderstood() {
        assertThat(search("q=QSPF112").text().corrected()).isEqualTo("qsfp112");
        assertThat(hits("q=QSPF112")).containsExactlyInAnyOrderElementsOf(hits("q=QSFP112"));
        assertThat(hits("q=QSPF112&kind=TRANSCEIVER")).hasSize(9);
    }

    @Test
    void theLetterOForZeroIsUnderstood() {
        SearchResult result = search("q=MMA4ZOO-NS");
        assertThat(result.text().corrected()).isEqualTo("mma4z00ns");
        assertThat(SearchFixture.partNumbers(result)).containsExactly("MMA4Z00-NS", "MMA4Z00-NS-FLT", "MMA4Z00-NS400");
    }

    @Test
    void dashesAndCaseDoNotMatterAndTheWholeNumberComesFirst() {
        assertThat(hits("q=mma4z00ns")).containsExactly("MMA4Z00-NS", "MMA4Z00-NS-FLT", "MMA4Z00-NS400");
        assertThat(search("q=mma4z00ns").text().corrected()).isNull();
        assertThat(hits("q=ns400").subList(0, 3)).containsExactly("MMA1Z00-NS400", "MMA4Z00-NS400", "MMS1X00-NS400");
    }

    @Test
    void aFragmentIsFoundAnywhereInANumberAndInTheOpticalInterface() {
        assertThat(hits("q=DR4")).contains("QDD-400G-DR4", "OSFP112-400G-DR4-2-RHS", "MMS4X00-NS", "OSFP-800G-2DR4-LPO")
                .doesNotContain("QDD-400G-SR8", "QDD-400G-FR4");
        assertThat(hits("q=400g-dr4")).contains("QDD-400G-DR4", "OSFP112-400G-DR4", "MMS4X00-NS")
                .doesNotContain("QDD-400G-SR8");
        assertThat(hits("q=400g-dr4").get(0)).isIn("MMS1X00-NS400", "QDD-400G-DR4");
    }

    @Test
    void aliasesAreFound() {
        assertThat(hits("q=et7502")).containsExactly("QDD-400G-DR4", "QDD-400G-FR4");
        assertThat(hits("q=qsfp56dd400gvsr4")).containsExactly("QDD-400G-VSR4");
    }

    @Test
    void everydayWordsLeadToWhatTheCatalogueCallsOtherwise() {
        assertThat(hits("q=dac 800g")).containsExactlyInAnyOrder("MCP4Y10", "MCP7Y00", "MCP7Y00-FLT", "MCP7Y10", "MCP7Y40");
        assertThat(hits("q=linear")).containsExactlyInAnyOrder("OSFP-800G-2FR4-LPO", "OSFP-800G-DR8-LPO", "OSFP-800G-2DR4-LPO",
                "QSFP112-400G-LPO-DR4");
    }

    @Test
    void digitsAreNeverGuessed() {
        assertThat(hits("q=QDD-900G-DR4")).isEmpty();
        assertThat(search("q=QDD-900G-DR4").text().corrected()).isNull();
    }

    @Test
    void allWordsHaveToOccur() {
        assertThat(hits("q=finned osfp dr4 nvidia")).containsExactly("MMS4X00-NM", "MMS4X00-NS");
        assertThat(hits("q=finned qdd800")).isEmpty();
    }

    @Test
    void aHitTellsWhichFieldsHoldTheWord() {
        SearchResult result = search("q=fineed nvidia sr4&kind=TRANSCEIVER");
        int part = SearchFixture.INDEX.from("MMA4Z00-NS");
        assertThat(result.page()).contains(part);
        assertThat(result.text().words()).extracting(TextHits.Word::typed).containsExactly("fineed", "nvidia", "sr4");
        assertThat(TextHits.fields(result.text().words().get(0), part)).containsExactly("topStyle", "description");
        assertThat(TextHits.fields(result.text().words().get(1), part)).containsExactly("vendor");
        assertThat(TextHits.fields(result.text().words().get(2), part)).containsExactly("pmd", "description");
    }

    @Test
    void distanceIsThatOfTheTextbooks() {
        assertThat(Spelling.distance("kitten", "sitting", 5)).isEqualTo(3);
        assertThat(Spelling.distance("ca", "abc", 5)).as("optimal string alignment, not full Damerau").isEqualTo(3);
        assertThat(Spelling.distance("qspf", "qsfp", 5)).isEqualTo(1);
        assertThat(Spelling.distance("", "abc", 5)).isEqualTo(3);
        assertThat(Spelling.distance("abcdefgh", "a", 2)).isEqualTo(3);
    }
}
