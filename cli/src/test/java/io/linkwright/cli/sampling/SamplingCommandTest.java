package io.linkwright.cli.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.http.Json;

import picocli.CommandLine;

class SamplingCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new SamplingCommand()).setCaseInsensitiveEnumValuesAllowed(true).setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err)).execute(arguments);
    }

    private JsonNode answer(int exit, String... arguments) throws IOException {
        assertThat(run(arguments)).as(err.toString()).isEqualTo(exit);
        return Json.MAPPER.readTree(out.toString());
    }

    @Test
    void thePlanOfALotIsToldWithItsRisks() {
        // scipy.stats.hypergeom: no failure in 80 of 1,200 has probability 0.0523 with 42 bad units, 0.0487 with 43.
        assertThat(run("--lot-size", "1200", "--aql", "0.65")).isZero();
        assertThat(out.toString()).contains("letter J, n 80, Ac 1, Re 2").contains("at most 42 units of the lot")
                .contains("Producer's risk").contains("AQLSchemes");
    }

    @Test
    void theHistoryDecidesTheSeverity() throws IOException {
        JsonNode answer = answer(0, "--lot-size", "2000", "--aql", "0.65", "--history", "accepted,rejected,accepted,3",
                "--json");

        assertThat(answer.at("/state/standing").asText()).isEqualTo("TIGHTENED");
        assertThat(answer.at("/plan/acceptanceNumber").asInt()).isEqualTo(1);
    }

    @Test
    void aDiscontinuedInspectionGivesNoPlan() throws IOException {
        String refused = "rejected,rejected,rejected,rejected,rejected,rejected,rejected";
        JsonNode answer = answer(3, "--lot-size", "2000", "--aql", "0.65", "--history", refused, "--json");

        assertThat(answer.at("/state/standing").asText()).isEqualTo("DISCONTINUED");
        assertThat(answer.get("plan").isNull()).isTrue();
        assertThat(run("--lot-size", "2000", "--aql", "0.65", "--history", refused + ",resumed")).isZero();
    }

    @Test
    void theDrawIsTheSameForTheSameSeed(@TempDir Path directory) throws IOException {
        Path serials = Files.writeString(directory.resolve("serials.txt"),
                IntStream.rangeClosed(1, 100).mapToObj(i -> "S" + i).collect(Collectors.joining("\n")));

        JsonNode one = answer(0, "--serials", serials.toString(), "--aql", "1.0", "--seed", "7", "--json");
        out.getBuffer().setLength(0);
        JsonNode other = answer(0, "--serials", serials.toString(), "--aql", "1.0", "--seed", "7", "--json");

        assertThat(one.at("/plan/sampleSize").asInt()).isEqualTo(13);
        assertThat(one.at("/draw/serials")).hasSize(13).isEqualTo(other.at("/draw/serials"));
    }

    @Test
    void measuredValuesAreJudgedByVariables(@TempDir Path directory) throws IOException {
        // MIL-STD-414, example B-3
        Path values = Files.writeString(directory.resolve("values.csv"), "value\n197\n188\n184\n205\n201\n");

        JsonNode answer = answer(0, "--lot-size", "40", "--aql", "1.0", "--variables", values.toString(), "--lower", "180",
                "--upper", "209", "--json");

        assertThat(answer.at("/evaluation/variables/accepted").asBoolean()).isTrue();
        assertThat(answer.at("/evaluation/variables/shareBeyond").asDouble()).isCloseTo(0.028, within(0.0005));
        assertThat(run("--lot-size", "40", "--aql", "1.0", "--variables", values.toString(), "--upper", "206")).isEqualTo(3);
        assertThat(out.toString()).contains("NOT ACCEPTED").contains("nobody can tell");
    }

    @Test
    void lanesOfOneUnitAreWarnedOf(@TempDir Path directory) throws IOException {
        Path values = Files.writeString(directory.resolve("values.csv"),
                "serial,lane,value\nS1,0,2\nS1,1,3\nS2,0,2.5\nS2,1,2.2\nS3,0,2.6\nS3,1,2.4\n");

        assertThat(run("--lot-size", "40", "--aql", "1.0", "--variables", values.toString(), "--upper", "3.4")).isZero();
        assertThat(out.toString()).contains("Measured: 3 units").contains("not independent");
    }

    @Test
    void everyFaultOfEveryFileIsTold(@TempDir Path directory) throws IOException {
        Path serials = Files.writeString(directory.resolve("serials.txt"), "S1\nS1\n");
        Path values = Files.writeString(directory.resolve("values.csv"), "value\nx\ny\n");

        assertThat(run("--serials", serials.toString(), "--aql", "1.0", "--variables", values.toString(), "--upper", "1"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("serials.txt:2:").contains("values.csv:2:").contains("values.csv:3:");
    }

    @ParameterizedTest
    @ValueSource(strings = { "--lot-size 100 --aql 0.7", "--lot-size 0 --aql 1", "--lot-size 100 --aql 15", "--aql 1",
            "--lot-size 100 --aql 1 --level IV", "--lot-size 100 --aql 1 --history ok",
            "--lot-size 100 --aql 1 --history resumed", "--lot-size 100 --aql 1 --history 14",
            "--lot-size 100 --aql 1 --severity normal --history accepted", "--lot-size 100 --aql 1 --upper 3",
            "--lot-size 99999999 --aql 1", "--lot-size 100 --aql 1 --severity harsh" })
    void whatMeansNothingIsAUsageError(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
    }
}
