package io.linkwright.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.analysis.Assumptions;
import io.linkwright.catalog.design.Catalogue;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.catalog.reference.ReferenceData;
import io.linkwright.catalog.reference.ReferenceFiles;
import io.linkwright.contracts.consultation.ClusterRequest;

/** The reference catalogue and the example requests. */
public final class CatalogueFixture {

    public static final ReferenceData DATA = ReferenceFiles.read();
    public static final Catalogue CATALOGUE = new Catalogue(DATA.products(), DATA.platforms(), DATA.pmds(), DATA.sources());

    public static final Assumptions ASSUMPTIONS = ReferenceFiles.assumptions();

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    public static Transceiver module(String partNumber) {
        return (Transceiver) product(partNumber);
    }

    public static CableAssembly assembly(String partNumber) {
        return (CableAssembly) product(partNumber);
    }

    public static Platform platform(String name) {
        return CATALOGUE.platform(name).orElseThrow();
    }

    /** An example as it is shipped, such as {@code h200-1024}. */
    public static ClusterRequest example(String name) {
        return read(exampleTree(name));
    }

    /** The same, to be changed before it is read. */
    public static ObjectNode exampleTree(String name) {
        try {
            return (ObjectNode) MAPPER.readTree(Files.readString(Path.of("../examples/" + name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ClusterRequest read(ObjectNode tree) {
        return MAPPER.convertValue(tree, ClusterRequest.class);
    }

    private static Product product(String partNumber) {
        return CATALOGUE.product(partNumber).orElseThrow();
    }

    private CatalogueFixture() {
    }
}
