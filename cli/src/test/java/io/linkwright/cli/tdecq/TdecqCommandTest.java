package io.linkwright.cli.tdecq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class TdecqCommandTest {

    @TempDir
    Path directory;

    private record Answer(int exit, String out) {
    }

    private static Answer run(Object command, Object... arguments) {
        StringWriter out = new StringWriter();
        int exit = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true).setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
        return new Answer(exit, out.toString());
    }

    @Test
    void drawsTheEyesOfASynthesisedCapture() throws Exception {
        Path capture = directory.resolve("tx.f32");
        run(new WaveformCommand(), "--out", capture, "--bandwidth", "32e9", "--noise", "0.012", "--samples-per-symbol", "16");
        Path eye = directory.resolve("eye.png");

        Answer answer = run(new TdecqCommand(), capture, "--samples-per-symbol", "16", "--baud", "53.125e9", "--eye", eye);

        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("TDECQ ", "Written: " + eye);
        assertThat(ImageIO.read(eye.toFile()).getWidth()).isGreaterThan(1000);
    }

    @Test
    void saysWhyNoEyeIsDrawn() throws Exception {
        Path dark = Files.write(directory.resolve("dark.f32"), new byte[4_000_000]);
        Path eye = directory.resolve("eye.svg");

        Answer answer = run(new TdecqCommand(), dark, "--samples-per-symbol", "50", "--baud", "53.125e9", "--eye", eye);

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.out()).contains("Not written: " + eye);
        assertThat(eye).doesNotExist();
        assertThat(run(new TdecqCommand(), dark, "--baud", "53e9", "--eye", "eye.pdf").exit()).isEqualTo(2);
    }
}
