package io.linkwright.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.CliFailure;
import io.linkwright.cli.http.Json;

/**
 * A lot of the demonstration, as its file has it: three parts that are posted as they stand.
 *
 * @param measurements an array
 * @param audits overlays, in order; a JSON null is the standard's limits alone
 */
record DemoLot(JsonNode lot, JsonNode measurements, List<JsonNode> audits) {

    /** @throws CliFailure when there are no lots to read */
    static List<DemoLot> in(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().map(DemoLot::read).toList();
        } catch (IOException e) {
            throw new CliFailure("Cannot read the demo's lots in " + directory + ": " + e, e);
        }
    }

    String lotNumber() {
        return lot.path("lotNumber").asText();
    }

    String partNumber() {
        return lot.path("partNumber").asText();
    }

    private static DemoLot read(Path file) {
        try {
            JsonNode document = Json.MAPPER.readTree(file.toFile());
            List<JsonNode> audits = Stream.iterate(0, i -> i < document.path("audits").size(), i -> i + 1)
                    .map(document.path("audits")::get).toList();
            return new DemoLot(document.path("lot"), document.path("measurements"), audits);
        } catch (IOException e) {
            throw new CliFailure("Cannot read " + file + ": " + e, e);
        }
    }
}
