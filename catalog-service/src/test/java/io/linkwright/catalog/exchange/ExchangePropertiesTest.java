package io.linkwright.catalog.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.exchange.csv.ProductCsv;
import io.linkwright.catalog.exchange.csv.ProductCsvWriter;
import io.linkwright.catalog.exchange.json.Places;
import io.linkwright.catalog.exchange.json.ProductJson;
import io.linkwright.catalog.exchange.netbox.DeviceTypeFixture;
import io.linkwright.catalog.exchange.netbox.DeviceTypes;
import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.LatencySpread;
import io.linkwright.catalog.product.Lifecycle;
import io.linkwright.catalog.product.Note;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.Confidence;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever comes in, the outcome is products or faults, never an exception; and what goes out comes back. */
class ExchangePropertiesTest {

    private static final List<Product> PRODUCTS = CatalogueFixture.DATA.products();

    @Property(tries = 300)
    void anyBytesAreProductsOrFaults(@ForAll byte[] bytes) throws IOException {
        everyReader(bytes);
    }

    @Property(tries = 200)
    void brokenFilesAreProductsOrFaults(@ForAll("damaged") byte[] bytes) throws IOException {
        everyReader(bytes);
    }

    private static void everyReader(byte[] bytes) throws IOException {
        Content content = () -> new ByteArrayInputStream(bytes);
        ImportFaults csv = new ImportFaults();
        assertThat(ProductCsv.read(content, csv).products()).allSatisfy(product -> assertThat(product).isNotNull());
        ImportFaults json = new ImportFaults();
        ProductJson.read(content, json);
        Places places = Places.of(content, json.listed());
        json.complete(places::place);
        ImportFaults yaml = new ImportFaults();
        DeviceTypes device = DeviceTypes.read(bytes, null, yaml);
        assertThat(device == null).isEqualTo(!yaml.isEmpty());
        assertThat(csv.listed().size()).isEqualTo(Math.min(csv.count(), ImportFaults.KEPT));
    }

    /** Files that were right before some bytes of them were lost, doubled or changed. */
    @Provide
    Arbitrary<byte[]> damaged() throws IOException {
        List<Product> few = PRODUCTS.subList(0, 4);
        byte[] json = few.stream().map(product -> CatalogueJson.write(product, Product.class))
                .collect(Collectors.joining(",", "[", "]")).getBytes(UTF_8);
        Arbitrary<byte[]> whole = Arbitraries.of(csv(few), json, DeviceTypeFixture.qm9700());
        return Combinators
                .combine(whole, Arbitraries.doubles().between(0, 0.999).ofScale(3), Arbitraries.integers().between(0, 40),
                        Arbitraries.of("", "\"", "\0", "\r", ",,", "=1", "&a", "*a", "!!x ", "{", "]", "\u00e9", ": ", "\t",
                                "'"))
                .as((file, at, lost, put) -> {
                    int from = (int) (file.length * at);
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    out.write(file, 0, from);
                    out.writeBytes(put.getBytes(UTF_8));
                    int to = Math.min(file.length, from + lost);
                    out.write(file, to, file.length - to);
                    return out.toByteArray();
                });
    }

    @Property(tries = 200)
    void whatGoesOutComesBack(@ForAll("products") List<Product> products) throws IOException {
        byte[] csv = csv(products);
        ImportFaults faults = new ImportFaults();
        List<Product> back = ProductCsv.read(() -> new ByteArrayInputStream(csv), faults).products();
        assertThat(faults.listed()).isEmpty();
        assertThat(back).isEqualTo(products);
    }

    @Provide
    Arbitrary<List<Product>> products() {
        Arbitrary<String> text = Arbitraries.strings().withChars(" ,;|\\\"'=+-@\n\tabc\u00e9\u4e2d0189.").ofMinLength(1)
                .ofMaxLength(30);
        Arbitrary<Confidence> trust = Arbitraries.of(Confidence.class);
        Arbitrary<Figure<Double>> metres = Combinators
                .combine(Arbitraries.doubles().between(-100_000, 100_000).ofScale(6), text,
                        trust)
                .as(Figure::new);
        Arbitrary<Figure<LatencySpread>> latency = Combinators.combine(Arbitraries.doubles().between(0, 500).ofScale(3), text,
                trust).as((ns, source, confidence) -> new Figure<>(new LatencySpread(ns / 2, ns, ns * 2), source, confidence));
        Arbitrary<List<Note>> notes = Combinators.combine(text, text, text, Arbitraries.of(true, false))
                .as((code, words, source, sometimes) -> new Note(code, words, source,
                        sometimes ? new Note.Condition(Set.of("A,B", "C"), words, 15.5) : null))
                .list().ofMaxSize(3);
        Arbitrary<List<String>> aliases = text.list().ofMaxSize(3);
        Arbitrary<Product> cables = Combinators.combine(text, aliases, text, Arbitraries.of(Lifecycle.class), metres, notes)
                .as((words, others, vendor, lifecycle, length, remarks) -> {
                    FibreCable like = (FibreCable) PRODUCTS.stream().filter(FibreCable.class::isInstance).findFirst()
                            .orElseThrow();
                    return new FibreCable("P", others, vendor, words, lifecycle, words, vendor, like.grade(),
                            like.trunkConnector(), like.branchConnector(), like.branches(), null, length, remarks);
                });
        Arbitrary<Product> modules = Combinators.combine(text, aliases, metres.injectNull(0.3), latency.injectNull(0.3), notes,
                Arbitraries.of(PRODUCTS.stream().filter(Transceiver.class::isInstance).map(Transceiver.class::cast).toList()))
                .as((words, others, power, delay, remarks, like) -> new Transceiver("P", others, words, words, like.lifecycle(),
                        null, like.formFactor(), like.topStyle(), like.host(), like.applications(), like.connector(),
                        like.reachM(), like.wavelengthNm(), power, power, null, like.retiming(), delay, power, null,
                        like.protocols(), like.ports(), remarks));
        return Arbitraries.oneOf(cables, modules).list().ofMaxSize(5).map(ExchangePropertiesTest::numbered);
    }

    /** Each with a part number of its own. */
    private static List<Product> numbered(List<Product> products) {
        List<Product> numbered = new ArrayList<>();
        for (Product product : products) {
            String partNumber = "P-" + numbered.size();
            numbered.add(product instanceof FibreCable cable
                    ? new FibreCable(partNumber, cable.aliases(), cable.vendor(), cable.description(), cable.lifecycle(),
                            cable.successor(), cable.family(), cable.grade(), cable.trunkConnector(), cable.branchConnector(),
                            cable.branches(), cable.polarity(), cable.lengthM(), cable.notes())
                    : renamed((Transceiver) product, partNumber));
        }
        return numbered;
    }

    private static Transceiver renamed(Transceiver it, String partNumber) {
        return new Transceiver(partNumber, it.aliases(), it.vendor(), it.description(), it.lifecycle(), it.successor(),
                it.formFactor(), it.topStyle(), it.host(), it.applications(), it.connector(), it.reachM(), it.wavelengthNm(),
                it.typicalPowerW(), it.maxPowerW(), it.lowPowerW(), it.retiming(), it.passLatencyNs(), it.caseTempMinC(),
                it.caseTempMaxC(), it.protocols(), it.ports(), it.notes());
    }

    private static byte[] csv(List<Product> products) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ProductCsvWriter csv = new ProductCsvWriter(out)) {
            products.forEach(csv::write);
        }
        return out.toByteArray();
    }
}
