package io.linkwright.catalog.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;

import io.linkwright.catalog.analysis.Assumptions;
import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.catalog.product.Product;
import io.linkwright.contracts.catalog.Analysis.Assumption;

/** Reads the reference files from the class path. */
public final class ReferenceFiles {

    private static final List<String> PRODUCTS = List.of("osfp-400g", "osfp112-400g", "osfp-800g", "osfp224", "qsfp-dd-400g",
            "qsfp-dd800", "qsfp112-400g", "qsfp28-100g", "cable-assemblies");
    private static final List<String> PLATFORMS = List.of("switches", "nics", "nodes");

    /** @throws UncheckedIOException when a file is missing or says something no record knows */
    public static ReferenceData read() {
        List<Product> products = new ArrayList<>();
        for (String file : PRODUCTS) {
            products.addAll(read("products/" + file, new TypeReference<List<Product>>() {
            }));
        }
        read("products/fibre-cables", new TypeReference<List<FibreFamily>>() {
        }).forEach(family -> products.addAll(family.cables()));
        List<Platform> platforms = new ArrayList<>();
        for (String file : PLATFORMS) {
            platforms.addAll(read("platforms/" + file, new TypeReference<List<Platform>>() {
            }));
        }
        TypeReference<Map<String, String>> names = new TypeReference<>() {
        };
        return new ReferenceData(products, platforms, read("optical-interfaces", new TypeReference<List<Pmd>>() {
        }), read("sources", names), read("port-classes", names),
                read("edition", new TypeReference<Edition>() {
                }).edition());
    }

    /**
     * What the analysis of a design takes for granted.
     *
     * @throws UncheckedIOException when the file is missing or says something no record knows
     * @throws IllegalArgumentException when a figure is missing or is no spread
     */
    public static Assumptions assumptions() {
        return new Assumptions(read("analysis", new TypeReference<List<Assumption>>() {
        }));
    }

    private static <T> T read(String name, TypeReference<T> type) {
        String path = "/reference/" + name + ".json";
        try (InputStream in = ReferenceFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("missing from the class path");
            }
            return CatalogueJson.MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("reference file " + path, e);
        }
    }

    /** To be raised whenever a reference file changes. */
    private record Edition(long edition) {
    }

    private ReferenceFiles() {
    }
}
