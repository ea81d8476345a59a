package io.linkwright.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.search.Comparison.ComparedPart;
import io.linkwright.catalog.search.Comparison.Row;
import io.linkwright.catalog.search.Comparison.Value;
import io.linkwright.contracts.catalog.PartKind;

class ComparerTest {

    @Test
    void finnedAndFlatSiblingsDifferInTopAndPorts() {
        Comparison siblings = compare("MMS4X00-NS", "MMS4X00-NS-FLT");
        assertThat(siblings.rows()).filteredOn(Row::differs).extracting(Row::attribute).contains("topStyle", "ports",
                "description").doesNotContain("formFactor", "host", "reachM.OS2", "vendor");
        assertThat(row(siblings, "topStyle").values()).extracting(value -> value.value().textValue()).containsExactly("FINNED",
                "FLAT");
        assertThat(siblings.rows()).extracting(Row::attribute).doesNotContain("partNumber").startsWith("kind", "vendor",
                "description");
    }

    @Test
    void everyFigureHasItsUnitSourceAndConfidence() {
        Comparison comparison = compare("MMA4Z00-NS400", "QDD-400G-VSR4");
        Row reach = row(comparison, "reachM.OM4");
        assertThat(reach.title()).isEqualTo("Reach, OM4");
        assertThat(reach.values()).extracting(Value::unit).containsExactly("m", "m");
        assertThat(reach.values().get(0).source()).isEqualTo("nvidia-ns400-pages");
        assertThat(comparison.sources()).containsKey("nvidia-ns400-pages");
        assertThat(row(comparison, "caseTempMaxC").values().get(0)).extracting(Value::unit, Value::confidence)
                .containsExactly("°C", "FROM_MEMORY");
        assertThat(row(comparison, "reachM.OM3").values().get(0)).as("not rated").isNull();
        assertThat(row(comparison, "reachM.OM3").differs()).isTrue();
    }

    @Test
    void unlikeKindsAreComparedInAllTheyHave() {
        Comparison comparison = compare("MMA4Z00-NS", "MCP7Y10", "MFP7E10-N030");
        assertThat(row(comparison, "trunkEnd.formFactor").title()).isEqualTo("Trunk plug, form factor");
        assertThat(row(comparison, "lengthM").values()).element(2).extracting(Value::unit).isEqualTo("m");
        assertThat(comparison.rows()).allSatisfy(row -> assertThat(row.values()).hasSize(3));
    }

    private static Row row(Comparison comparison, String attribute) {
        return comparison.rows().stream().filter(row -> row.attribute().equals(attribute)).findFirst().orElseThrow();
    }

    private static Comparison compare(String... partNumbers) {
        List<Product> products = Arrays.stream(partNumbers).map(name -> CatalogueFixture.CATALOGUE.product(name).orElseThrow())
                .toList();
        return new Comparer(CatalogueFixture.DATA.sources()).compare(
                products.stream().map(product -> new ComparedPart(product.partNumber(), PartKind.TRANSCEIVER, "", "", 1))
                        .toList(),
                products.stream()
                        .map(product -> CatalogueJson.read(CatalogueJson.write(product, Product.class), JsonNode.class))
                        .toList());
    }
}
