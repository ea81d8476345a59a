package io.linkwright.optics.tdecq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import io.linkwright.optics.picture.Picture;
import io.linkwright.optics.waveform.PowerUnit;
import io.linkwright.optics.waveform.Waveform;

class TdecqPictureTest {

    @Test
    void eyes_are_drawn_with_their_figures_in_a_unit_of_short_numbers() {
        TdecqResult result = Tdecq.of(TdecqTest.capture(0.55, 0.01, 0.97, 50, false, 1234.4, 1), TdecqSettings.clause121());
        TdecqFigures figures = ((TdecqResult.Measured) result).figures();

        Picture picture = TdecqPicture.of(result, "lane 3", "TECQ", PowerUnit.WATT).orElseThrow();

        assertThat(picture.description()).contains("TECQ %.2f dB".formatted(figures.tdecqDb()), "outer OMA 0.99", " mW",
                "taps");
        assertThat(picture.toSvg()).contains("optical power, mW", "Before the equaliser", "Behind the equaliser", "65,53");
        assertThat(picture.toSvg().split("<image", -1)).as("one raster for each eye").hasSize(3);
    }

    @Test
    void closed_eye_is_drawn_without_figures_and_with_the_reason() {
        TdecqResult result = Tdecq.of(TdecqTest.capture(0.17, 0.06, 1, 50, false, 0, 1), TdecqSettings.clause121());

        Picture picture = TdecqPicture.of(result, "lane 3", "TDECQ", PowerUnit.ARBITRARY).orElseThrow();

        assertThat(picture.title()).isEqualTo("lane 3: no TDECQ");
        assertThat(picture.description()).contains("The eye is closed");
        assertThat(picture.toSvg()).contains("signal, arbitrary unit").doesNotContain("stroke-dasharray");
    }

    @Test
    void capture_without_the_pattern_has_no_eye() {
        TdecqResult result = Tdecq.of(new Waveform(new float[4_000_000], 50, 53.125e9, PowerUnit.WATT, OptionalDouble.empty()),
                TdecqSettings.clause121());

        assertThat(TdecqPicture.of(result, "dark", "TDECQ", PowerUnit.WATT)).isEmpty();
    }
}
