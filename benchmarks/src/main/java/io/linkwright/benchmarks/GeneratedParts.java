package io.linkwright.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.reference.ReferenceFiles;

/** Parts that are like those of the reference data and differ in what buyers tell parts apart by. The same at each run. */
final class GeneratedParts {

    private static final List<String> VENDORS = List.of("NVIDIA", "Arista", "Credo", "Ascent", "Alpine Photonics", "Borealis",
            "Cascade Optics", "Delta Fibre", "Eastlight", "Fjordlink", "Glacier", "Halcyon", "Isthmus", "Juniper Bay",
            "Kestrel", "Lumen Forge", "Meridian", "Northway", "Orchard", "Pinnacle", "Quartz", "Ridgeline", "Solstice",
            "Tundra", "Umbra", "Vantage", "Willow", "Xylem", "Yarrow", "Zephyr");
    private static final List<String> LIFECYCLES = List.of("ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE", "NOT_FOR_NEW_DESIGNS",
            "END_OF_LIFE");
    private static final int[][] TEMPERATURES = { { 0, 70 }, { 0, 70 }, { -5, 85 }, { -40, 85 } };

    private final List<Product> originals = ReferenceFiles.read().products();
    private final Random random = new Random(20_261_123);
    private int made;

    /** One row of the table of products. */
    record Row(String partNumber, String kind, String formFactor, String pmd, String lifecycle, String search,
            String document) {
    }

    Row next() {
        Product original = originals.get(made % originals.size());
        ObjectNode tree = CatalogueJson.read(CatalogueJson.write(original, Product.class), ObjectNode.class);
        String vendor = VENDORS.get(random.nextInt(VENDORS.size()));
        String partNumber = vendor.substring(0, 2).toUpperCase(Locale.ROOT) + "-" + original.partNumber() + "-"
                + Integer.toString(36 * 36 * 36 * 36 + made++, 36).toUpperCase(Locale.ROOT);
        tree.put("partNumber", partNumber).put("vendor", vendor).put("lifecycle", any(LIFECYCLES));
        tree.set("aliases", tree.arrayNode());
        if (tree.has("caseTempMinC")) {
            int[] range = TEMPERATURES[random.nextInt(TEMPERATURES.length)];
            ((ObjectNode) tree.get("caseTempMinC")).put("value", (double) range[0]);
            ((ObjectNode) tree.get("caseTempMaxC")).put("value", (double) range[1]);
        }
        if (tree.has("maxPowerW")) {
            double powerW = tree.at("/maxPowerW/value").doubleValue();
            ((ObjectNode) tree.get("maxPowerW")).put("value", Math.round(powerW * (8 + random.nextInt(5))) / 10.0)
                    .put("confidence", random.nextBoolean() ? "SOURCED" : "FROM_MEMORY");
        }
        String document = CatalogueJson.write(CatalogueJson.read(tree.toString(), Product.class), Product.class);
        String application = tree.at("/applications/value/0").asText(null);
        String pmd = application == null ? null : application.substring(application.indexOf('x') + 1);
        String formFactor = tree.at("/formFactor/value").asText(tree.at("/trunkEnd/formFactor/value").asText(null));
        return new Row(partNumber, tree.get("kind").asText(), formFactor, pmd, tree.get("lifecycle").asText(),
                String.join(" ", partNumber, vendor, original.description(), String.valueOf(pmd)).toLowerCase(Locale.ROOT),
                document);
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
