package io.linkwright.optics.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.linkwright.optics.picture.Picture;

class SoakPlotTest {

    @Test
    void run_is_drawn_with_its_hold_thresholds_and_events() throws Exception {
        SoakResult result = Soaks.judge(Soaks.withLink(
                List.of(new SoakRecipe.Down(9000, 30), new SoakRecipe.Down(18_000, 300)),
                List.of(new SoakRecipe.Burst(13_000, 42))));
        Picture picture = SoakPlot.of(result, "A run that never was");
        String svg = picture.toSvg();
        Path kept = Path.of("target", "pictures");
        Files.createDirectories(kept);
        Files.writeString(kept.resolve("soak.svg"), svg);
        Files.write(kept.resolve("soak.png"), picture.toPng(1.2));

        assertThat(svg).contains("warning 70 °C", "alarm 75 °C", "hold, 5.7 h", "flap, 30 s", "down, 5.0 min", "42 codewords",
                "lane 2", "Laser bias, mA", "Pre-FEC bit error ratio", ">6 h<");
        assertThat(svg).hasSizeLessThan(1_500_000);
    }

    @Test
    void run_with_one_column_is_drawn_too() {
        SoakResult result = SoakResult.of(Soaks.run("time,powerW\n0,8\n10,8\n20,8\n"), SoakSettings.usual());

        assertThat(SoakPlot.of(result, "").toSvg()).contains("Power, W");
        SoakResult link = SoakResult.of(Soaks.run("time,linkState\n0,down\n10,down\n"), SoakSettings.usual());
        assertThat(SoakPlot.of(link, "").toSvg()).contains(">down<");
        SoakResult counter = SoakResult.of(Soaks.run("time,uncorrectableCodewords\n0,1\n10,5\n"), SoakSettings.usual());
        assertThat(SoakPlot.of(counter, "").toSvg()).contains("4 codewords");
    }

    @Test
    void empty_columns_are_no_columns() {
        SoakResult result = SoakResult.of(Soaks.run("time,powerW,preFecBer\n0,,\n10,,\n"), SoakSettings.usual());

        assertThat(SoakPlot.of(result, "").heightPx()).isPositive();
    }
}
