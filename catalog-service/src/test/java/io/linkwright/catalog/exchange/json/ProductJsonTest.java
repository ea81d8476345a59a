package io.linkwright.catalog.exchange.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.exchange.Content;
import io.linkwright.catalog.exchange.ImportFault;
import io.linkwright.catalog.exchange.ImportFaults;
import io.linkwright.catalog.exchange.ProductList;
import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.product.Product;

class ProductJsonTest {

    private static final List<Product> PRODUCTS = CatalogueFixture.DATA.products();

    @Test
    void theReferenceCatalogueComesBackAsItWentOut() throws IOException {
        ImportFaults faults = new ImportFaults();
        assertThat(ProductJson.read(content(list(PRODUCTS)), faults).products()).isEqualTo(PRODUCTS);
        assertThat(faults.listed()).isEmpty();
    }

    @Test
    void everyFaultHasItsPointerLineAndColumn() throws IOException {
        String first = document(0);
        String text = "[\n" + first + ",\n  {\"kind\":\"FIBRE_CABLE\",\n   \"partNumber\":\"F-1\", \"colour\":\"aqua\",\n"
                + "   \"lengthM\":{\"value\":\"3 m\",\"source\":\"memory\",\"confidence\":\"SURE\"}}\n]";
        List<ImportFault> faults = faults(text);
        assertThat(faults).extracting(ImportFault::pointer).contains("/1/colour", "/1/lengthM/value",
                "/1/lengthM/confidence", "/1/vendor", "/1/grade");
        assertThat(fault(faults, "/1/colour").line()).isEqualTo(4);
        assertThat(fault(faults, "/1/lengthM/value").line()).isEqualTo(5);
        assertThat(fault(faults, "/1/lengthM/value").column())
                .isEqualTo("   \"lengthM\":{\"value\":".length() + 1);
        assertThat(fault(faults, "/1/vendor").line()).as("what is missing is placed at what lacks it").isEqualTo(3);
        assertThat(fault(faults, "/1/vendor").column()).isEqualTo(3);
    }

    @Test
    void aFieldThatComesTwiceIsNoEndOfTheReading() throws IOException {
        String text = "[{\"kind\":\"FIBRE_CABLE\",\"kind\":\"FIBRE_CABLE\",\"grade\":{\"a\":[1]}},\n" + document(0) + ",\n{}]";
        List<ImportFault> faults = faults(text);
        assertThat(faults).extracting(ImportFault::pointer, ImportFault::code).containsExactly(
                tuple("/0/kind", "duplicate-field"),
                tuple("/2/kind", "missing"));
    }

    @Test
    void whatPostgresqlCannotStoreIsRefused() throws IOException {
        String nul = document(0).replaceFirst("\"description\":\"", "\"description\":\"a\\\\u0000b ");
        String half = document(1).replaceFirst("\"description\":\"", "\"description\":\"a\\\\ud800 ");
        assertThat(faults("[" + nul + "," + half + "]")).extracting(ImportFault::pointer, ImportFault::code).containsExactly(
                tuple("/0/description", "control-character"),
                tuple("/1/description", "control-character"));
    }

    @Test
    void aPartNumberMayComeOnceWhateverItsCase() throws IOException {
        String again = document(0).replace(PRODUCTS.get(0).partNumber(), PRODUCTS.get(0).partNumber().toLowerCase());
        assertThat(faults("[" + document(0) + "," + again + "]")).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/1/partNumber");
            assertThat(fault.code()).isEqualTo("duplicate");
        });
    }

    @Test
    void whatIsNoListIsToldWithThePlace() throws IOException {
        assertThat(faults("{}")).extracting(ImportFault::code).containsExactly("wrong-type");
        assertThat(faults("")).extracting(ImportFault::code).containsExactly("wrong-type");
        assertThat(faults("[\n" + document(0) + ",\n{\"kind\":]")).extracting(ImportFault::code, ImportFault::line)
                .containsExactly(tuple("broken-json", 3L));
        assertThat(faults("[".repeat(100_000))).extracting(ImportFault::code).containsExactly("too-large");
        assertThat(faults("[" + document(0) + "] x")).extracting(ImportFault::code).containsExactly("broken-json");
        assertThat(faults("[{\"partNumber\":\"" + "x".repeat(100_000) + "\"}]")).extracting(ImportFault::code)
                .containsExactly("too-large");
    }

    private static ImportFault fault(List<ImportFault> faults, String pointer) {
        return faults.stream().filter(fault -> fault.pointer().equals(pointer)).findFirst().orElseThrow();
    }

    private static List<ImportFault> faults(String text) throws IOException {
        return read(text.getBytes(UTF_8));
    }

    static List<ImportFault> read(byte[] bytes) throws IOException {
        ImportFaults faults = new ImportFaults();
        Content content = content(bytes);
        ProductList list = ProductJson.read(content, faults);
        assertThat(list.products().size() + faults.count()).isNotNegative();
        Places places = Places.of(content, faults.listed());
        faults.complete(places::place);
        return faults.listed();
    }

    private static Content content(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    private static Content content(String text) {
        return content(text.getBytes(UTF_8));
    }

    private static String document(int index) {
        return CatalogueJson.write(PRODUCTS.get(index), Product.class);
    }

    private static String list(List<Product> products) {
        return products.stream().map(product -> CatalogueJson.write(product, Product.class))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }
}
