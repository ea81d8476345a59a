package io.linkwright.optics.eye;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import io.linkwright.optics.picture.Picture;

class EyePictureTest {

    private static final List<HistogramWindow> WINDOWS = List.of(new HistogramWindow(0.45, 0.04),
            new HistogramWindow(0.55, 0.04));

    private static Picture picture() {
        EyeView before = view("Before the equaliser", Waveforms.filtered(4000, 32, 0.2, 0.05, 3));
        EyeView after = view("After the equaliser", Waveforms.filtered(4000, 32, 0.1, 0.04, 3));
        return EyePicture.of("MMS4X00-NS lane 3, invented", List.of("TDECQ 2.41 dB   OMA 1.02 mW   RLM 0.97"),
                List.of(before, after));
    }

    private static EyeView view(String caption, EyeWaveform waveform) {
        return new EyeView(caption, "optical power, mW", EyeDensity.of(waveform, EyeView.COLUMNS, EyeView.ROWS),
                List.of(0.5, 1.5, 2.5), WINDOWS);
    }

    @Test
    void picture_is_written_as_png_and_as_an_svg_of_modest_size() throws Exception {
        Picture picture = picture();
        String svg = picture.toSvg();
        byte[] png = picture.toPng(1);
        Path kept = Path.of("target", "pictures");
        Files.createDirectories(kept);
        Files.writeString(kept.resolve("eye.svg"), svg);
        Files.write(kept.resolve("eye.png"), picture.toPng(1.5));

        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(picture.widthPx());
        assertThat(svg).hasSizeLessThan(600_000).contains("After the equaliser").contains("TDECQ 2.41 dB");
        assertThat(svg.split("<image", -1)).as("one raster for each eye").hasSize(3);
        assertThat(svg.split("stroke-dasharray", -1)).as("three thresholds in each eye and its histogram").hasSize(13);
    }

    @Test
    void same_eye_gives_the_same_bytes() {
        assertThat(picture().toPng(1)).isEqualTo(picture().toPng(1));
        assertThat(picture().toSvg()).isEqualTo(picture().toSvg());
    }
}
