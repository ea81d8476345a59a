package io.linkwright.catalog.fibrepath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.json.CatalogueJson;

/** The example requests as they are shipped, and the reference catalogue's parts. */
final class PathExamples {

    static final PathParts PARTS = PathParts.of(CatalogueFixture.DATA.products(), CatalogueFixture.DATA.pmds(),
            CatalogueFixture.DATA.sources());

    static ObjectNode example(String name) {
        try {
            return (ObjectNode) json(Files.readString(Path.of("../examples/fibre-paths/" + name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String text) {
        try {
            return CatalogueJson.MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PathAnswer check(JsonNode request) {
        try {
            return FibrePaths.check(request, PARTS);
        } catch (FibrePaths.NotReadable faulty) {
            throw new AssertionError(faulty.faults().toString(), faulty);
        }
    }

    static String draw(JsonNode request) {
        try {
            return FibrePaths.draw(request, PARTS);
        } catch (FibrePaths.NotReadable faulty) {
            throw new AssertionError(faulty.faults().toString(), faulty);
        }
    }

    private PathExamples() {
    }
}
