package io.linkwright.catalog.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Consumer;

import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.contracts.consultation.ClusterRequest;

class RequestCheckTest {

    private static final RequestCheck CHECK = new RequestCheck(CatalogueFixture.CATALOGUE);

    private static List<InputFault> faults(Consumer<ObjectNode> change) {
        ObjectNode tree = CatalogueFixture.exampleTree("h200-1024");
        change.accept(tree);
        return CHECK.faults(CatalogueFixture.read(tree));
    }

    private static ObjectNode storage(ObjectNode tree) {
        return (ObjectNode) tree.get("storage").get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "h200-1024", "mi300x-512-ethernet", "cannot-be-built" })
    void theExamplesMakeSense(String example) {
        assertThat(CHECK.faults(CatalogueFixture.example(example))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "nodes, 0, too-small", "nodes, -5, too-small", "nodes, 100001, too-large", "gpusPerNode, 0, too-small",
            "nicsPerNode, 0, too-small", "linkSpeedGbps, 401, not-one-of", "oversubscription, 0.5, too-small",
            "oversubscription, 65, too-large", "nodeLeafDistanceM, 0, too-small", "leafSpineDistanceM, -1, too-small",
            "leafSpineDistanceM, 80000.1, beyond-any-part" })
    void figuresStayInTheirBounds(String field, double value, String code) {
        assertThat(faults(tree -> put(tree.withObject("/compute"), field, value)))
                .extracting(InputFault::pointer, InputFault::code).containsExactly(tuple("/compute/" + field, code));
    }

    @ParameterizedTest
    @CsvSource({ "nodes, 1", "nodes, 100000", "oversubscription, 64", "leafSpineDistanceM, 80000" })
    void theBoundsThemselvesAreAllowed(String field, double value) {
        assertThat(faults(tree -> put(tree.withObject("/compute"), field, value))).isEmpty();
    }

    private static void put(ObjectNode object, String field, double value) {
        if (value == Math.rint(value)) {
            object.put(field, (long) value);
        } else {
            object.put(field, value);
        }
    }

    @ParameterizedTest
    @CsvSource({ "nodePlatform, DGX-9000, unknown-platform", "nic, MCX0, unknown-nic", "leafSwitch, QM0, unknown-platform",
            "spineSwitch, MCX75310AAS-NEAT, wrong-kind", "nic, HGX-H200, wrong-kind", "nodePlatform, ' ', missing" })
    void namesMustBeKnownAndOfTheRightKind(String field, String name, String code) {
        assertThat(faults(tree -> tree.withObject("/compute").put(field, name)))
                .extracting(InputFault::pointer, InputFault::code).contains(tuple("/compute/" + field, code));
    }

    @Test
    void aServerTakesNoMoreThanItHolds() {
        assertThat(faults(tree -> tree.withObject("/compute").put("nicsPerNode", 9).put("gpusPerNode", 16)))
                .extracting(InputFault::pointer, InputFault::code)
                .containsExactly(tuple("/compute/nicsPerNode", "contradiction"),
                        tuple("/compute/gpusPerNode", "contradiction"));
    }

    @Test
    void aServerWithItsOwnNicsTakesNoOthers() {
        assertThat(faults(tree -> tree.withObject("/compute").put("nodePlatform", "DGX-H100")))
                .extracting(InputFault::message).containsExactly("DGX-H200 comes with CEDAR7 and takes no MCX75310AAS-NEAT.");
    }

    @Test
    void portsSplitIntoWholeLinks() {
        assertThat(faults(tree -> storage(tree).put("linkSpeedGbps", 800))).extracting(InputFault::pointer)
                .containsExactly("/storage/0/linkSpeedGbps");
    }

    @Test
    void thePortsInterfaceRunsAtThePortsSpeed() {
        assertThat(faults(tree -> storage(tree).put("portPmd", "800GBASE-DR8"))).extracting(InputFault::code)
                .containsExactly("contradiction");
        assertThat(faults(tree -> storage(tree).put("portPmd", "400GBASE-QQ"))).extracting(InputFault::code)
                .containsExactly("unknown-pmd");
    }

    @Test
    void fabricsHaveDifferentNames() {
        assertThat(faults(tree -> ((ArrayNode) tree.get("storage")).add(storage(tree).deepCopy())))
                .extracting(InputFault::pointer, InputFault::code).containsExactly(tuple("/storage/1/name", "duplicate"));
        assertThat(faults(tree -> storage(tree).put("name", "compute"))).extracting(InputFault::code)
                .containsExactly("duplicate");
    }

    @Test
    void nobodyHasSeventeenStorageFabrics() {
        assertThat(faults(tree -> {
            ArrayNode storage = (ArrayNode) tree.get("storage");
            for (int i = 1; i < 17; i++) {
                storage.add(storage(tree).deepCopy().put("name", "storage " + i));
            }
        })).extracting(InputFault::code).containsExactly("too-many");
    }

    @Test
    void fibreProfileAndCurrencyHaveTheirForm() {
        assertThat(faults(tree -> {
            tree.withObject("/fibre").put("multimode", "OM9").put("singleMode", "OM4");
            tree.put("auditProfile", "Low Latency").put("currency", "usd").put("title", "two\nlines");
        })).extracting(InputFault::pointer).containsExactly("/title", "/fibre/multimode", "/fibre/singleMode",
                "/auditProfile", "/currency");
    }

    @Test
    void aStrangersTextIsQuotedShortAndOnOneLine() {
        String message = faults(tree -> tree.withObject("/compute").put("nic", "X\n".repeat(500))).get(0).message();

        assertThat(message).hasSizeLessThan(150).doesNotContain("\n");
    }

    @Test
    void anEmptyRequestLacksEverything() {
        assertThat(CHECK.faults(new ClusterRequest(null, null, null, null, null, null, null, null, null, null)))
                .extracting(InputFault::pointer).containsExactly("/title", "/compute");
    }

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> compute(
            Consumer<ObjectNode> change) {
        return assertThat(faults(tree -> change.accept(tree.withObject("/compute")))).extracting(InputFault::pointer,
                InputFault::code);
    }

    @Test
    void layersBelongToTheirTopologies() {
        compute(compute -> compute.put("coreSwitch", "QM9700").put("spineCoreDistanceM", 50)).containsExactly(
                tuple("/compute/coreSwitch", "contradiction"), tuple("/compute/spineCoreDistanceM", "contradiction"));
        compute(compute -> compute.put("topology", "THREE_TIER")).containsExactly(tuple("/compute/coreSwitch", "missing"),
                tuple("/compute/spineCoreDistanceM", "missing"));
        compute(compute -> compute.put("topology", "SINGLE_SWITCH").put("oversubscription", 2)).containsExactly(
                tuple("/compute/spineSwitch", "contradiction"), tuple("/compute/oversubscription", "contradiction"),
                tuple("/compute/leafSpineDistanceM", "contradiction"));
    }

    @Test
    void distancesAreMissingOnlyWithoutARoom() {
        assertThat(faults(tree -> {
            tree.withObject("/compute").remove("nodeLeafDistanceM");
            tree.withObject("/compute").remove("leafSpineDistanceM");
        })).extracting(InputFault::pointer, InputFault::code).containsExactly(tuple("/compute/nodeLeafDistanceM", "missing"),
                tuple("/compute/leafSpineDistanceM", "missing"));
        assertThat(faults(tree -> {
            tree.withObject("/compute").remove("nodeLeafDistanceM");
            tree.withObject("/compute").remove("leafSpineDistanceM");
            tree.putObject("room").put("racksPerRow", 16).put("rackPitchM", 0.6).put("rowPitchM", 2.4).put("trayHeightM", 2)
                    .put("slackM", 1).put("nodesPerRack", 4);
        })).isEmpty();
    }

    @Test
    void planesShareTheSpeedOfTheNic() {
        compute(compute -> compute.put("planes", 3)).containsExactly(tuple("/compute/planes", "contradiction"));
        compute(compute -> compute.put("planes", 9)).containsExactly(tuple("/compute/planes", "too-large"));
        compute(compute -> compute.put("planes", 2)).containsExactly(tuple("/compute/linkSpeedGbps", "contradiction"));
        compute(compute -> compute.put("planes", 2).put("linkSpeedGbps", 200)).isEmpty();
    }

    @Test
    void ethernetHasNoSubnetManager() {
        compute(compute -> compute.put("protocol", "ETHERNET").put("fabricManager", "IN_BAND"))
                .containsExactly(tuple("/compute/fabricManager", "contradiction"));
    }

    @Test
    void uplinksOfStorageAreWholeOrAbsent() {
        assertThat(faults(tree -> storage(tree).put("uplinkSpeedGbps", 400).put("oversubscription", 2)
                .put("uplinkDistanceM", 50))).extracting(InputFault::pointer, InputFault::code).containsExactly(
                        tuple("/storage/0/uplinkSpeedGbps", "contradiction"),
                        tuple("/storage/0/oversubscription", "contradiction"),
                        tuple("/storage/0/uplinkDistanceM", "contradiction"));
        assertThat(faults(tree -> storage(tree).put("uplinkSwitch", "SN4700"))).extracting(InputFault::pointer,
                InputFault::code).containsExactly(tuple("/storage/0/uplinkSpeedGbps", "missing"),
                        tuple("/storage/0/uplinkDistanceM", "missing"));
        assertThat(faults(tree -> storage(tree).put("uplinkSwitch", "CX6DX-100G").put("uplinkSpeedGbps", 401)
                .put("oversubscription", 0.5).put("uplinkDistanceM", -1))).extracting(InputFault::pointer).containsExactly(
                        "/storage/0/uplinkSwitch", "/storage/0/uplinkSpeedGbps", "/storage/0/oversubscription",
                        "/storage/0/uplinkDistanceM");
    }
}
