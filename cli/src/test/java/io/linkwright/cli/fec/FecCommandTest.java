package io.linkwright.cli.fec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.http.Json;

import picocli.CommandLine;

class FecCommandTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "lab");

    @TempDir
    Path directory;

    private record Answer(int exit, String out, String err) {
    }

    private static Answer run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new CommandLine(new FecCommand()).setCaseInsensitiveEnumValuesAllowed(true).setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
        return new Answer(exit, out.toString(), err.toString());
    }

    @Test
    void tellsThreePortsOfASonicSession() {
        Answer answer = run(EXAMPLES.resolve("fec-sonic.txt"), "--rate", "400G", "--interval", 600);

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.out()).contains("Ethernet0: CONDITIONAL", "Ethernet8: CONDITIONAL", "Ethernet16: FAIL")
                .contains("errors come in bursts; BER alone is no verdict")
                .contains("13.1 h of 13.3 h, without one uncorrectable codeword").contains("1 codeword could not be corrected")
                .contains("do not shorten the latency");
    }

    @Test
    void theJsonHoldsFindingsForecastsAndReadings() throws Exception {
        Answer answer = run(EXAMPLES.resolve("fec-ethtool.json"), "--rate", "400G", "--json");

        assertThat(answer.exit()).isZero();
        JsonNode port = Json.MAPPER.readTree(answer.out()).path("ports").path(0);
        assertThat(port.path("port").asText()).isEqualTo("eth2");
        assertThat(port.path("lanesExplainExcess").asBoolean()).isTrue();
        assertThat(port.path("lanes").path(2).path("worst").asBoolean()).isTrue();
        assertThat(port.path("frameLoss").path("runsOfErrors").path("frameLossRatio").asDouble()).isBetween(1e-50, 1e-30);
        assertThat(port.path("findings")).isNotEmpty();
        assertThat(port.path("readings").findValuesAsText("criterion")).containsExactly("preFecBer", "preFecBer", "preFecBer",
                "preFecBer", "uncorrectableCodewords");
    }

    @Test
    void judgesWhatWasCountedBetweenTwoReadings() {
        Answer answer = run(EXAMPLES.resolve("fec-after.csv"), "--before", EXAMPLES.resolve("fec-before.csv"), "--rate", "100G",
                "--interval", 60);

        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("run over at 2^32").contains("The bins hold 60.0 s of traffic at 100G")
                .contains("No uncorrectable codeword");
    }

    @Test
    void listsEveryFaultAndStillTellsTheOtherPorts() throws Exception {
        Path text = Files.writeString(directory.resolve("counters.csv"),
                "port,bin,count\nA,0,ten\nA,99999,1\nB,0,100\nB,uncorrectable,0\n");

        Answer answer = run(text, "--rate", "400G");

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.out()).contains("- line 2: field 3: 'ten' is no count").contains("- line 3: ")
                .contains("B: CONDITIONAL");
    }

    @Test
    void rangesBoundTheRatio() throws Exception {
        Path text = Files.writeString(directory.resolve("counters.csv"),
                "bin,count\n0,1000000\n1-3,5000\n4-7,20\n8-15,0\nuncorrectable,0\n");

        assertThat(run(text, "--rate", "1.6T").out()).contains(", between 9.")
                .contains("bins that cover a range have no place on it");
    }

    @Test
    void whatCannotBeIsAUsageError() {
        Path file = EXAMPLES.resolve("fec-sonic.txt");
        assertThat(run(file, "--rate", "300G")).satisfies(answer -> {
            assertThat(answer.exit()).isEqualTo(2);
            assertThat(answer.err()).contains("No port of 300G is known");
        });
        assertThat(run(file, "--rate", "fast").exit()).isEqualTo(2);
        assertThat(run(file, "--rate", "400G", "--lanes", 3).exit()).isEqualTo(2);
        assertThat(run(file, "--rate", "400G", "--interval", -1).exit()).isEqualTo(2);
        assertThat(run(file, "--rate", "400G", "--interleave", 0).exit()).isEqualTo(2);
        assertThat(run(file, "--rate", "400G", "--sum-to", 22).exit()).isEqualTo(2);
        assertThat(run(file).exit()).isEqualTo(2);
    }

    @Test
    void aTextWithoutCountersHasNoResult() throws Exception {
        Path text = Files.writeString(directory.resolve("nothing.txt"), "nothing to see\n");

        assertThat(run(text, "--rate", "400G")).satisfies(answer -> {
            assertThat(answer.exit()).isEqualTo(3);
            assertThat(answer.out()).contains("none of the known texts");
        });
    }

    @Test
    void drawsTheHistogramsOrSaysWhyNot() throws Exception {
        Path drawn = directory.resolve("fec.svg");
        Answer answer = run(EXAMPLES.resolve("fec-sonic.txt"), "--rate", "400G", "--plot", drawn);

        assertThat(answer.out()).endsWith("Written: " + drawn + System.lineSeparator());
        assertThat(Files.readString(drawn)).contains("Ethernet16: FAIL", "FEC counters fec-sonic.txt");
        Path totals = Files.writeString(directory.resolve("totals.csv"), "port,bin,count\nA,uncorrectable,0\n");
        assertThat(run(totals, "--rate", "400G", "--plot", directory.resolve("none.png")).out())
                .contains("No port has a histogram to draw.");
        assertThat(directory.resolve("none.png")).doesNotExist();
        assertThat(run(totals, "--rate", "400G", "--plot", "fec.pdf").exit()).isEqualTo(2);
    }
}
