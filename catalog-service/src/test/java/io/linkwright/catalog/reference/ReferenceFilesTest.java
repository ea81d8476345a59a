package io.linkwright.catalog.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.product.Application;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.Note;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Transceiver;

class ReferenceFilesTest {

    private static final ReferenceData DATA = ReferenceFiles.read();

    @Test
    void everyFigureNamesAKnownSource() {
        for (Object entry : List.of(DATA.products(), DATA.platforms(), DATA.pmds())) {
            JsonNode tree = CatalogueJson.MAPPER.valueToTree(entry);
            objects(tree, node -> {
                if (node.has("source")) {
                    assertThat(DATA.sources()).as(node.toString()).containsKey(node.get("source").textValue());
                }
                if (node.has("value")) {
                    assertThat(node.get("confidence")).as(node.toString()).isNotNull();
                    assertThat(node.get("confidence").textValue().equals("FROM_MEMORY")).as(node.toString())
                            .isEqualTo(node.get("source").textValue().equals("memory"));
                }
            });
        }
    }

    @Test
    void everyPortClassIsExplainedAndUsed() {
        Set<String> offered = new HashSet<>();
        DATA.platforms().forEach(platform -> platform.ports().forEach(port -> offered.addAll(port.classes().value())));
        Set<String> named = new HashSet<>(offered);
        for (Product product : DATA.products()) {
            if (product instanceof Transceiver module) {
                named.addAll(module.ports().value());
            } else if (product instanceof CableAssembly assembly) {
                named.addAll(assembly.trunkEnd().ports().value());
                named.addAll(assembly.branchEnd().ports().value());
            }
        }
        assertThat(DATA.portClasses().keySet()).isEqualTo(named);
    }

    @Test
    void aModuleRunsAtMostOneApplicationAtEachRate() {
        for (Product product : DATA.products()) {
            if (product instanceof Transceiver module) {
                List<Integer> rates = module.applications().value().stream().map(Application::pmd).map(this::pmd)
                        .map(Pmd::rateGbps).toList();
                assertThat(rates).as(module.partNumber()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void theNativeApplicationUsesWhatTheHostGives() {
        for (Product product : DATA.products()) {
            if (product instanceof Transceiver module) {
                int optical = module.nativeApplication().count() * pmd(module.nativeApplication().pmd()).rateGbps();
                assertThat(module.host().value().totalGbps()).as(module.partNumber()).isEqualTo(optical);
            }
        }
    }

    @Test
    void interoperationIsMutual() {
        for (Pmd pmd : DATA.pmds()) {
            pmd.interoperates().forEach(interop -> assertThat(pmd(interop.other()).interoperates())
                    .extracting(Pmd.Interop::other).contains(pmd.name()));
        }
    }

    @Test
    void aProductReadsBackAsItWasWritten() throws JsonProcessingException {
        for (Product product : DATA.products()) {
            String json = CatalogueJson.MAPPER.writerFor(Product.class).writeValueAsString(product);
            assertThat(CatalogueJson.MAPPER.readValue(json, Product.class)).isEqualTo(product);
        }
    }

    @Test
    void aMisspeltFieldIsRefused() {
        String note = "{\"code\":\"a\",\"text\":\"b\",\"source\":\"c\",\"sorce\":\"d\"}";
        assertThatThrownBy(() -> CatalogueJson.MAPPER.readValue(note, Note.class))
                .isInstanceOf(JsonProcessingException.class).hasMessageContaining("sorce");
    }

    private Pmd pmd(String name) {
        return DATA.pmds().stream().filter(pmd -> pmd.name().equals(name)).findFirst().orElseThrow();
    }

    private static void objects(JsonNode node, Consumer<JsonNode> visit) {
        if (node.isObject()) {
            visit.accept(node);
        }
        for (Iterator<JsonNode> children = node.elements(); children.hasNext();) {
            objects(children.next(), visit);
        }
    }
}
