package io.linkwright.catalog.search;

import static io.linkwright.catalog.search.SearchFixture.count;
import static io.linkwright.catalog.search.SearchFixture.hits;
import static io.linkwright.catalog.search.SearchFixture.search;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.linkwright.catalog.product.Product;

/** Facets, figures and pages over the reference catalogue. The numbers were counted in its files by hand. */
class SearchTest {

    @Test
    void facetsAreCountedOverAllParts() {
        SearchResult all = search("");
        assertThat(all.total()).isEqualTo(SearchFixture.PRODUCTS.size());
        assertThat(count(all, Facet.KIND, "TRANSCEIVER")).isEqualTo(62);
        assertThat(count(all, Facet.KIND, "CABLE_ASSEMBLY")).isEqualTo(19);
        assertThat(count(all, Facet.RETIMING, "LPO")).isEqualTo(4);
    }

    @Test
    void facetsAreCountedUnderTheOtherFilters() {
        SearchResult modules = search("kind=TRANSCEIVER");
        assertThat(count(modules, Facet.FORM_FACTOR, "OSFP")).isEqualTo(32);
        assertThat(count(modules, Facet.FORM_FACTOR, "QSFP-DD")).isEqualTo(14);
        assertThat(count(modules, Facet.FORM_FACTOR, "QSFP112")).isEqualTo(9);
        assertThat(count(modules, Facet.FORM_FACTOR, "QSFP-DD800")).isEqualTo(4);
        assertThat(count(modules, Facet.VENDOR, "NVIDIA")).isEqualTo(11);
    }

    @Test
    void aFacetsOwnChoiceDoesNotNarrowItsCounts() {
        SearchResult osfp = search("kind=TRANSCEIVER&formFactor=OSFP&topStyle=FLAT");
        assertThat(osfp.total()).isEqualTo(7);
        assertThat(count(osfp, Facet.TOP_STYLE, "FLAT")).isEqualTo(7);
        assertThat(count(osfp, Facet.TOP_STYLE, "FINNED")).as("what choosing it as well would add").isEqualTo(25);
        assertThat(count(osfp, Facet.FORM_FACTOR, "QSFP112")).as("none with a flat top of its own").isZero();
        assertThat(count(osfp, Facet.VENDOR, "NVIDIA")).isEqualTo(5);
    }

    @Test
    void valuesOfOneFacetAddUpAndFacetsNarrow() {
        assertThat(search("kind=TRANSCEIVER&formFactor=OSFP&formFactor=QSFP-DD800").total()).isEqualTo(36);
        assertThat(search("kind=TRANSCEIVER&formFactor=osfp&vendor=nvidia").total()).isEqualTo(9);
    }

    @Test
    void aCableWithTwoKindsOfPlugsIsFoundByEither() {
        assertThat(hits("kind=CABLE_ASSEMBLY&formFactor=QSFP112")).containsExactlyInAnyOrder("QSFP112-400G-DAC",
                "QSFP112-400G-ACC", "MCP7Y10", "MCP7Y40", "MCA7J65", "MCA7J75");
    }

    @Test
    void reachCountsOnTheGradeThatIsGiven() {
        assertThat(hits("kind=TRANSCEIVER&reachMinM=100&grade=OM4")).containsExactlyInAnyOrder("OSFP-400G-SR8",
                "OSFP-400G-SRBD", "OSFP-800G-SR8", "QDD-400G-SR8", "QSFP112-400G-SR4");
        assertThat(hits("kind=TRANSCEIVER&reachMinM=2000&grade=OS2&maxPowerW=10")).containsExactlyInAnyOrder("OSFP-400G-XDR4",
                "OSFP-800G-2FR4-LPO", "QDD-400G-XDR4", "QSFP112-400G-DR4-2", "QSFP112-400G-FR4");
    }

    @Test
    void theBoundsOfARangeAreWithinIt() {
        assertThat(hits("reachMinM=50&grade=OM4&maxPowerW=17&kind=TRANSCEIVER")).contains("MMA4Z00-NS");
        assertThat(hits("reachMinM=50.001&grade=OM4&kind=TRANSCEIVER")).doesNotContain("MMA4Z00-NS");
        assertThat(hits("maxPowerW=16.999&kind=TRANSCEIVER")).doesNotContain("MMA4Z00-NS");
        assertThat(search("reachMinM=9999999").total()).isZero();
        assertThat(search("maxPowerW=9999999&kind=TRANSCEIVER").total()).isEqualTo(62);
        assertThat(search("reachMinM=0&kind=TRANSCEIVER").total()).isEqualTo(62);
    }

    @Test
    void partsWithoutAFigureAreCountedAndLeftOutUnlessAskedFor() {
        SearchResult without = search("kind=CABLE_ASSEMBLY&maxPowerW=50");
        assertThat(without.withoutPower()).isEqualTo(2);
        assertThat(without.total()).isEqualTo(17);
        assertThat(hits("kind=CABLE_ASSEMBLY&maxPowerW=50&includeUnknown=true")).hasSize(19).contains("OSFP-4Q100",
                "OSFP-2X200G-QSFP56-AOC");
        SearchResult om4 = search("kind=TRANSCEIVER&media=MULTIMODE&reachMinM=10&grade=OM4");
        assertThat(om4.withoutReach()).as("QDD-400G-SR4.2-BD, rated on OM5 only").isEqualTo(1);
        assertThat(search("kind=TRANSCEIVER&media=SINGLE_MODE&reachMinM=10&grade=OM4").withoutReach())
                .as("that no single-mode module runs on OM4 is known").isZero();
    }

    @Test
    void aPortTakesWhatNoRuleBlocks() {
        assertThat(hits("fitsPlatform=QM9700&kind=TRANSCEIVER")).containsExactlyInAnyOrder("MMA4Z00-NS", "MMS4X00-NS",
                "MMS4X00-NM", "MMS4X50-NM");
        assertThat(hits("fitsPlatform=qm9790&kind=TRANSCEIVER")).as("by alias").hasSize(4);
        assertThat(hits("fitsPlatform=MCX75310AAS-NEAT&kind=TRANSCEIVER")).contains("MMA4Z00-NS400").doesNotContain(
                "MMA4Z00-NS",
                "OSFP112-400G-VSR4");
        assertThat(hits("fitsPlatform=DGX-H100")).as("through its NICs").containsExactlyInAnyOrder("MMA4Z00-NS-FLT",
                "MMS4X00-NM-HGX", "MMS4X00-NS-FLT");
        assertThat(hits("fitsPlatform=SN5400&kind=TRANSCEIVER")).as("15 to 20 W, for the cages of 21 W").contains("QDD-400ZR");
    }

    @Test
    void figuresSortEitherWayWithTheUnknownLast() {
        List<String> up = hits("kind=CABLE_ASSEMBLY&sort=power");
        List<String> down = hits("kind=CABLE_ASSEMBLY&sort=-power");
        assertThat(up.subList(17, 19)).containsExactly("OSFP-2X200G-QSFP56-AOC", "OSFP-4Q100");
        assertThat(down.subList(17, 19)).containsExactly("OSFP-2X200G-QSFP56-AOC", "OSFP-4Q100");
        assertThat(down.get(0)).isEqualTo("OSFP-800G-AEC");
        assertThat(hits("kind=TRANSCEIVER&sort=-reach").get(0)).isEqualTo("QDD-400ZR");
        assertThat(hits("sort=-partNumber")).isSortedAccordingTo((a, b) -> b.compareTo(a)).hasSize(
                SearchFixture.PRODUCTS.size());
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEndedThoughThatPartIsGone() {
        SearchQuery query = SearchQueryReader.read(
                SearchFixture.parameters("sort=power&limit=10&kind=TRANSCEIVER"), SearchFixture.INDEX);
        SearchResult first = Search.run(SearchFixture.INDEX, query);
        List<String> whole = hits("sort=power&kind=TRANSCEIVER");
        String last = whole.get(9);
        List<Product> fewer = new ArrayList<>(SearchFixture.PRODUCTS);
        fewer.removeIf(product -> product.partNumber().equals(last));
        SearchIndex next = SearchFixture.index(fewer);
        SearchQuery following = SearchQueryReader.read(SearchFixture.parameters(
                "sort=power&limit=10&kind=TRANSCEIVER&cursor=" + SearchAnswer.next(SearchFixture.INDEX, first)), next);
        assertThat(Search.run(next, following).page().stream().map(next::partNumber)).containsExactlyElementsOf(
                whole.subList(10, 20));
    }

    @Test
    void theAddressIsTheSameHoweverASearchIsWritten() {
        String self = SearchFixture.query("kind=transceiver&formFactor=osfp&formFactor=QSFP-dd&q=  twin   port&limit=50")
                .self();
        assertThat(self).isEqualTo("/api/products/search?q=twin%20port&kind=TRANSCEIVER&formFactor=OSFP&formFactor=QSFP-DD");
        assertThat(SearchFixture.query("formFactor=QSFP-DD&q=twin port&formFactor=OSFP&sort=relevance&kind=TRANSCEIVER").self())
                .isEqualTo(self);
    }

    @Test
    void partsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> SearchFixture.index(List.of(SearchFixture.PRODUCTS.get(1), SearchFixture.PRODUCTS.get(0))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("comes after");
    }

    @Test
    void anEmptyCatalogueIsSearchedToo() {
        SearchIndex empty = SearchFixture.index(List.of());
        for (String address : List.of("", "q=osfp", "sort=-power&maxPowerW=3", "sort=-partNumber")) {
            SearchQuery query = SearchQueryReader.read(SearchFixture.parameters(address), empty);
            assertThat(Search.run(empty, query).total()).isZero();
        }
    }
}
