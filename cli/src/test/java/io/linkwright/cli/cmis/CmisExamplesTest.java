package io.linkwright.cli.cmis;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.http.Json;
import io.linkwright.optics.cmis.audit.ClaimsReader;
import io.linkwright.optics.cmis.audit.ClaimsReading;
import io.linkwright.optics.cmis.synthesis.SampleModule;

import picocli.CommandLine;

class CmisExamplesTest {

    private static final Path LAB = Path.of("../examples/lab");
    private static final Path PRODUCTS = Path.of("../catalog-service/src/main/resources/reference/products");

    @ParameterizedTest
    @EnumSource
    void theExamplesAreWhatTheCommandPrints(SampleModule sample) throws IOException {
        assertThat(run("--synthesise", sample.label()).out())
                .isEqualTo(Files.readString(LAB.resolve("cmis-" + sample.label() + ".txt"), US_ASCII));
    }

    @ParameterizedTest
    @CsvSource({ "osfp-800g-2xdr4-2, EX-800G-2XDR4-2, PASS, 0", "qdd-400g-xdr4, EX-QDD-XDR4, REVIEW, 0",
            "osfp112-400g-sr4-troubled, EX-400G-SR4, BLOCK, 3", "osfp-800g-dac, EX-800G-CR8, REVIEW, 0" })
    void theVerdictOnEachExampleDecidesTheExitCode(String sample, String part, String verdict, int exit) throws IOException {
        Answer answer = run(LAB.resolve("cmis-" + sample + ".txt").toString(), "--claims",
                LAB.resolve("cmis-claims.json").toString(),
                "--part", part, "--json");
        JsonNode report = Json.MAPPER.readTree(answer.out());
        assertThat(report.path("verdict").asText()).isEqualTo(verdict);
        assertThat(answer.exit()).isEqualTo(exit);
    }

    @Test
    void theJsonNamesEverythingThatIsAskedOfIt() throws IOException {
        JsonNode report = Json.MAPPER.readTree(run(LAB.resolve("cmis-osfp-800g-2xdr4-2.txt").toString(), "--json").out());
        assertThat(report.properties()).extracting(Map.Entry::getKey).contains("identity", "power", "media", "applications",
                "monitors", "lanes", "thresholds", "observables", "flags", "findings", "readings");
        assertThat(report.at("/power/maxPowerW").asDouble()).isEqualTo(16);
        assertThat(report.at("/lanes/0/txPowerDbm").asDouble()).isEqualTo(1.52);
        assertThat(report.at("/applications/0/media/name").asText()).isEqualTo("400GBASE-DR4-2");
    }

    @Test
    void aFileWithoutAModuleIsNoResult() {
        assertThat(run(LAB.resolve("cmis-claims.json").toString()).exit()).isEqualTo(3);
    }

    @Test
    void wrongUseIsUsage() {
        assertThat(run().exit()).isEqualTo(2);
        assertThat(run("--synthesise", "no-such").exit()).isEqualTo(2);
    }

    /** Whatever the catalogue lists with electronics in it can be audited against. */
    @Test
    void everyProductOfTheReferenceCatalogueGivesClaims() throws IOException {
        try (Stream<Path> files = Files.list(PRODUCTS)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (JsonNode product : Json.MAPPER.readTree(bytes)) {
                    String part = product.path("partNumber").asText();
                    ClaimsReading reading = ClaimsReader.read(bytes, part, false);
                    if (product.path("kind").asText().equals("FIBRE_CABLE")) {
                        assertThat(reading.faults()).hasSize(1);
                    } else {
                        assertThat(reading.faults()).as(part).isEqualTo(List.of());
                        assertThat(reading.claims().formFactor()).as(part).isNotNull();
                        assertThat(reading.claims().hostLanes()).as(part).isNotNull();
                    }
                }
            }
        }
    }

    private record Answer(int exit, String out) {
    }

    private static Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        int exit = new CommandLine(new CmisCommand()).setCaseInsensitiveEnumValuesAllowed(true).setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter())).execute(arguments);
        return new Answer(exit, out.toString());
    }
}
