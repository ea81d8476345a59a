package io.linkwright.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.ProductDocument;
import io.linkwright.kit.problem.Fault;

class DocumentReaderTest {

    private static List<String> faults(JsonNode document, Class<?> type) {
        List<Fault> faults = new ArrayList<>();
        Object read = DocumentReader.read(document, type, "", faults);
        assertThat(read == null).isEqualTo(!faults.isEmpty());
        return faults.stream().map(fault -> fault.code() + " " + fault.pointer()).toList();
    }

    @Test
    void everyReferenceDocumentReadsAsTheMapperReadsIt() {
        for (Product product : CatalogueFixture.DATA.products()) {
            List<Fault> faults = new ArrayList<>();
            ObjectNode tree = CatalogueJson.read(CatalogueJson.write(product, Product.class), ObjectNode.class);
            assertThat(DocumentReader.read(tree, Product.class, "", faults)).isEqualTo(product);
            assertThat(faults).isEmpty();
        }
        for (Platform platform : CatalogueFixture.DATA.platforms()) {
            assertThat(ProductDocument.ofPlatform(platform.name()).read(Platform.class)).isEqualTo(platform);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/maxPowerW/value | \"12\" | wrong-type", "/maxPowerW/value | true | wrong-type",
            "/vendor | \"a\\u0000b\" | control-character",
            "/host/value | \"8x50G\" | wrong-type",
            "/host/value | 8 | wrong-type", "/formFactor/value | \"XFP\" | not-one-of", "/lifecycle | \"DEAD\" | not-one-of",
            "/maxPowerW/confidence | \"SURE\" | not-one-of", "/applications/value/0 | \"400GBASE-DR4\" | wrong-type",
            "/applications/value | \"1x400GBASE-DR4\" | wrong-type", "/connector/value | \"1xSC/UPC\" | wrong-type",
            "/connector/value | \"1xLC/XPC\" | wrong-type", "/aliases | {} | wrong-type", "/aliases | [1] | wrong-type",
            "/maxPowerWatts | 12 | unknown-field", "/host | | missing", "/vendor | | missing", "/kind | \"SPOON\" | not-one-of",
            "/kind | | missing", "/maxPowerW | 12 | wrong-type", "/maxPowerW/source | | missing",
            "/protocols/value | [\"ETHERNET\", \"ETHERNET\"] | duplicate", "/reachM | {\"OM9\": {}} | not-one-of",
            "/passLatencyNs/value | {\"minNs\":3,\"typicalNs\":2,\"maxNs\":1} | refused" })
    void aFaultIsToldWithItsPlace(String pointer, String json, String code) {
        ObjectNode tree = ProductDocument.of("QDD-400G-DR4").with(pointer, json).tree();

        String at = pointer.equals("/aliases") && json.equals("[1]") ? "/aliases/0"
                : code.equals("duplicate") ? pointer + "/1" : pointer.equals("/reachM") ? "/reachM/OM9" : pointer;
        assertThat(faults(tree, Product.class)).contains(code + " " + at);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        ObjectNode tree = ProductDocument.of("QDD-400G-DR4").with("/maxPowerW/value", "\"12\"").with("/host", null)
                .with("/colour", "\"red\"").with("/ports/value/0", "7").tree();

        assertThat(faults(tree, Product.class)).containsExactlyInAnyOrder("wrong-type /maxPowerW/value", "missing /host",
                "unknown-field /colour", "wrong-type /ports/value/0");
    }

    @Test
    void aListThatIsNotThereIsEmpty() {
        Product product = ProductDocument.of("QDD-400G-DR4").with("/aliases", null).with("/notes", null).read(Product.class);

        assertThat(product.aliases()).isEmpty();
        assertThat(product.notes()).isEmpty();
    }

    @Test
    void whatIsNoObjectIsRefused() {
        assertThat(faults(CatalogueJson.read("[1]", JsonNode.class), Product.class)).containsExactly("wrong-type ");
    }

    @Test
    void equalPartsOfCompactedRecordsAreOneObject() {
        Interner interner = new Interner();
        Product one = interner.compact(ProductDocument.of("QDD-400G-DR4").read(Product.class));
        Product other = interner.compact(ProductDocument.of("QDD-400G-DR4").read(Product.class));

        assertThat(other).isEqualTo(one).isNotSameAs(one);
        assertThat(other.notes()).isSameAs(one.notes());
        assertThat(other.description()).isSameAs(one.description());
    }
}
