package io.linkwright.catalog.fibrepath;

import static io.linkwright.catalog.fibrepath.PathExamples.check;
import static io.linkwright.catalog.fibrepath.PathExamples.example;
import static io.linkwright.catalog.fibrepath.PathExamples.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;
import io.linkwright.optics.path.Arrival;

class FibrePathsTest {

    private static Reason reason(PathAnswer answer, String code) {
        return answer.reasons().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    /** 80 m at 0.5 dB/km within the channel, 0.5 dB at each module; 3.0 dB are allowed, read from a document. */
    @Test
    void twoDr4OverTheStockCordPass() {
        PathAnswer answer = check(example("dr4-type-b"));
        assertThat(answer.verdict()).isEqualTo(Severity.PASS);
        assertThat(answer.correction()).isNull();
        assertThat(answer.links()).singleElement().satisfies(link -> {
            assertThat(link.channelLossDb()).isEqualTo(0.04);
            assertThat(link.endToEndLossDb()).isEqualTo(1.04);
            assertThat(link.allowedLossDb()).isEqualTo(3.0);
            assertThat(link.marginDb()).isEqualTo(2.96);
            assertThat(link.allowedFromMemory()).isFalse();
        });
        assertThat(answer.trace()).hasSize(8).allSatisfy(lane -> {
            assertThat(lane.arrival()).isEqualTo(Arrival.RECEIVER);
            assertThat(lane.arrivesAs()).isEqualTo(lane.lane());
            assertThat(lane.lossTerms()).hasSize(3);
            assertThat(lane.way()).hasSize(4);
        });
    }

    @Test
    void everyReasonNamesItsElementAndItsDocument() {
        PathAnswer answer = check(example("dr4-two-type-b"));
        assertThat(answer.verdict()).isEqualTo(Severity.BLOCK);
        assertThat(answer.reasons()).isSortedAccordingTo((a, b) -> b.severity().compareTo(a.severity()));
        assertThat(answer.reasons()).allSatisfy(each -> assertThat(each.pointer()).startsWith("/elements"));
        assertThat(answer.reasons()).filteredOn(each -> each.source() != null)
                .allSatisfy(each -> assertThat(answer.sources()).containsKey(each.source()));
        assertThat(reason(answer, "transmitter-meets-transmitter").pointer()).isEqualTo("/elements/4");
    }

    @Test
    void aLimitFromMemoryIsReviewed() {
        PathAnswer answer = check(example("dr4-breakout"));
        assertThat(answer.links()).hasSize(4);
        assertThat(answer.verdict()).isEqualTo(Severity.REVIEW);
        assertThat(reason(answer, "insertion-loss").text()).contains("from memory");
    }

    @Test
    void theLimitOfTheRequestGoesBeforeThatOfTheCatalogue() {
        assertThat(check(example("dr4-type-b").put("allowedLossDb", 0.03)).verdict()).isEqualTo(Severity.BLOCK);
        assertThat(check(example("dr4-type-b").put("allowedLossDb", 0.04)).verdict()).isEqualTo(Severity.REVIEW);
    }

    @Test
    void aModuleWithoutAnInterfaceHasNoLimit() {
        ObjectNode request = example("dr4-two-type-b");
        ((ObjectNode) request.get("elements").get(0)).remove("pmd");
        ((ObjectNode) request.get("elements").get(1)).put("type", "A");
        PathAnswer answer = check(request);
        assertThat(answer.verdict()).isEqualTo(Severity.REVIEW);
        assertThat(reason(answer, "loss-not-at-hand").text()).contains("is not at hand");
    }

    /** What is offered as mended must pass when it is asked about. */
    @ParameterizedTest
    @CsvSource({ "dr4-two-type-b, 10", "method-a-cassettes, 10" })
    void theCorrectedPathPassesWhenItIsAskedAbout(String name, int cost) {
        PathAnswer answer = check(example(name));
        assertThat(answer.correction().found()).isTrue();
        assertThat(answer.correction().cost()).isEqualTo(cost);
        assertThat(answer.correction().changes()).hasSize(1);
        PathAnswer mended = check(CatalogueJson.MAPPER.valueToTree(Map.of("elements", answer.correction().elements())));
        assertThat(mended.verdict()).isEqualTo(answer.correction().verdict());
        assertThat(mended.verdict()).isNotEqualTo(Severity.BLOCK);
        assertThat(mended.links()).hasSize(1);
    }

    /** APC meets UPC at one module: the other polish at the cable's branches would spoil the other, so the module goes. */
    @Test
    void aFlatFaceBehindAnAngledBreakoutNeedsAnotherModule() {
        PathAnswer answer = check(example("dr8-halves"));
        assertThat(answer.reasons()).filteredOn(each -> each.severity() == Severity.BLOCK).extracting(Reason::code)
                .containsExactly("polish");
        assertThat(answer.correction().cost()).isEqualTo(300);
        assertThat(answer.correction().costs().keySet()).containsExactly("TURN", "ADAPTER", "PATCH_CORD", "BREAKOUT",
                "CASSETTE", "TRUNK", "MODULE");
    }

    @Test
    void aCorrectionThatAddsAnElementIsWrittenOut() {
        ObjectNode request = example("dr4-two-type-b");
        ((com.fasterxml.jackson.databind.node.ArrayNode) request.get("elements")).remove(2);
        ((ObjectNode) request.get("elements").get(1)).put("type", "A");
        PathAnswer answer = check(request);
        assertThat(reason(answer, "adapter-missing").pointer()).isEqualTo("/elements/2");
        assertThat(answer.correction().cost()).isEqualTo(3);
        assertThat(answer.correction().elements()).hasSize(5);
        assertThat(check(CatalogueJson.MAPPER.valueToTree(Map.of("elements", answer.correction().elements()))).verdict())
                .isNotEqualTo(Severity.BLOCK);
    }

    @Test
    void whatCannotBeMendedIsSaidSo() {
        PathAnswer answer = check(example("dr4-type-b").put("allowedLossDb", 0.001));
        assertThat(answer.correction().found()).isFalse();
        assertThat(answer.correction().text()).startsWith("No correction by up to 3 changes was found");
    }

    /** A ring: both faces of two twin-port modules, two cords. The second cord's far end is named, since it closes the ring. */
    @Test
    void twoTwinPortModulesAreJoinedByTwoCords() {
        PathAnswer answer = check(json("""
                {"elements":[{"part":"MMS4X00-NS"},{"part":"MFP7E30-N030"},{"part":"MMS4X00-NS","id":"far"},
                {"part":"MFP7E30-N030","on":"near.2","to":"far.2"}]}""".replace("{\"part\":\"MMS4X00-NS\"}",
                "{\"part\":\"MMS4X00-NS\",\"id\":\"near\"}")));
        assertThat(answer.links()).hasSize(2);
        assertThat(answer.verdict()).isEqualTo(Severity.PASS);
    }

    @Test
    void aTwinPortModuleReachesTwoAdaptersInTheOrderOfTheList() {
        PathAnswer answer = check(json("""
                {"elements":[{"part":"MMA4Z00-NS"},{"part":"MFP7E10-N030"},{"part":"MMA4Z00-NS400"},{"part":"MFP7E10-N030"},
                {"part":"MMA4Z00-NS400"}]}"""));
        assertThat(answer.links()).hasSize(2);
        assertThat(answer.links().get(1).near().link()).isEqualTo(2);
    }

    @Test
    void theSplitterOfTheCatalogueServesTwo200GLinks() {
        PathAnswer answer = check(json("""
                {"elements":[{"part":"MMA4Z00-NS","application":"4x200GBASE-SR2"},{"part":"MFP7E20-N010"},
                {"kind":"MODULE","connector":"MPO-12/APC","lanes":2,"pmd":"200GBASE-SR2"},
                {"kind":"MODULE","connector":"MPO-12/APC","lanes":2,"pmd":"200GBASE-SR2"}]}"""));
        assertThat(answer.links()).hasSize(2);
        assertThat(answer.reasons()).noneMatch(each -> each.severity() == Severity.BLOCK);
    }

    @Test
    void infinibandLanesOutOfOrderAreReviewed() {
        ObjectNode request = example("dr4-two-type-b").put("protocol", "INFINIBAND");
        ((ObjectNode) request.get("elements").get(1)).put("type", "C");
        assertThat(reason(check(request), "lane-order").severity()).isEqualTo(Severity.REVIEW);
        assertThat(reason(check(request.put("protocol", "ETHERNET")), "lane-order").severity()).isEqualTo(Severity.PASS);
    }

    @Test
    void anMpo8IsTheBodyOfAnMpo12WithEightFibres() {
        ObjectNode request = example("dr4-two-type-b");
        for (int i : List.of(1, 3)) {
            ((ObjectNode) request.get("elements").get(i)).put("connector", "MPO-8/APC").put("type", i == 1 ? "A" : "B");
        }
        assertThat(check(request).links()).hasSize(1);
    }

    /** Whatever the catalogue holds is either an element or refused with a reason, never a failure. */
    @Test
    void everyPartOfTheCatalogueIsAnElementOrRefused() {
        for (Product product : CatalogueFixture.DATA.products()) {
            ObjectNode request = (ObjectNode) json("{\"elements\":[{\"part\":\"" + product.partNumber()
                    + "\"},{\"kind\":\"MODULE\",\"connector\":\"MPO-12\"}]}");
            try {
                FibrePaths.check(request, PathExamples.PARTS);
                assertThat(product).isInstanceOfAny(Transceiver.class, FibreCable.class);
            } catch (FibrePaths.NotReadable refused) {
                assertThat(refused.faults()).allSatisfy(fault -> assertThat(fault.code()).isIn("no-element"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "MMA4Z00-NS", "MMS4X00-NS", "MMA4Z00-NS400", "QDD-400G-DR4", "OSFP-800G-SR8",
            "QSFP28-100G-DR1", "MFP7E10-N030", "MFP7E20-N010", "MPO12-4LC-OS2-N060" })
    void theCommonPartsAreElements(String part) throws FibrePaths.NotReadable {
        assertThat(FibrePaths.check(json("{\"elements\":[{\"part\":\"" + part
                + "\"},{\"kind\":\"ADAPTER\",\"type\":\"A\"}]}"), PathExamples.PARTS).reasons()).isNotEmpty();
    }
}
