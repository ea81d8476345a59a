package io.linkwright.cli.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

class SoakCommandTest {

    @TempDir
    Path directory;

    private String printed = "";

    private int run(String... arguments) {
        StringWriter out = new StringWriter();
        CommandLine commandLine = new CommandLine(new SoakCommand());
        commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(out, true));
        int code = commandLine.execute(arguments);
        printed = out.toString();
        return code;
    }

    private String synthesised(String... more) {
        String file = directory.resolve("run.csv").toString();
        String[] arguments = { "synthesise", file, "--interval", "30" };
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        assertThat(run(all)).as(printed).isZero();
        return file;
    }

    @Test
    void sound_run_is_told_with_every_rule_and_its_limit() {
        String file = synthesised();

        assertThat(run(file, "--max-power", "9", "--sensor-offset", "7", "--use-temperature", "55")).isZero();
        assertThat(printed).contains("Verdict: CONDITIONAL", "time constant 1", "at 35 °C inlet", "thermal resistance",
                "case-temperature", "soak-hours", "caseTemperatureC", "recalled", "does not slow down when it is hot");
    }

    @Test
    void json_is_one_document_with_the_readings() throws Exception {
        String file = synthesised("--rth", "3", "--tau", "240", "--flap", "9000:30,12000:600");

        assertThat(run(file, "--json", "--max-power", "9")).isEqualTo(3);
        JsonNode document = Json.MAPPER.readTree(printed);

        assertThat(document.at("/verdict").asText()).isEqualTo("FAIL");
        assertThat(document.at("/steadyState/warmUp/tauS/value").asDouble()).isCloseTo(240, within(8.0));
        assertThat(document.at("/thermalResistance/fromPowerStates/kPerW/value").asDouble()).isCloseTo(3, within(0.03));
        assertThat(document.at("/link/flaps").asInt()).isEqualTo(1);
        assertThat(document.at("/link/outages").asInt()).isEqualTo(1);
        assertThat(document.at("/readings").findValuesAsText("criterion")).contains("caseTemperatureC", "linkFlaps",
                "soakHours");
    }

    @Test
    void faulty_record_is_answered_with_all_its_faults() throws Exception {
        Path file = directory.resolve("bad.csv");
        Files.writeString(file, "time,powerW\n0,8\n0,8400\n10,x\n");

        assertThat(run(file.toString())).isEqualTo(3);
        assertThat(printed).contains("it has 3 faults:", "line 3, column 1 (time)", "line 3, column 2 (powerW)",
                "line 4, column 2 (powerW)");
        assertThat(run(file.toString(), "--json")).isEqualTo(3);
        assertThat(Json.MAPPER.readTree(printed).at("/faults")).hasSize(3);
    }

    @Test
    void run_is_drawn_as_the_name_of_the_file_says() throws Exception {
        String file = synthesised();
        Path svg = directory.resolve("run.svg");
        Path png = directory.resolve("run.PNG");

        run(file, "--plot", svg.toString());
        run(file, "--plot", png.toString());

        assertThat(svg).content().startsWith("<svg");
        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(run(file, "--plot", "run.pdf")).isEqualTo(2);
    }

    @Test
    void impossible_arguments_are_refused() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("x.csv", "--worst-inlet", "450")).isEqualTo(2);
        assertThat(run("x.csv", "--htol-parts", "77")).isEqualTo(2);
        assertThat(run("synthesise", "x.csv", "--interval", "0")).isEqualTo(2);
        assertThat(run("synthesise", "x.csv", "--flap", "9000")).isEqualTo(2);
        assertThat(printed).contains("AT:FOR in seconds");
    }
}
