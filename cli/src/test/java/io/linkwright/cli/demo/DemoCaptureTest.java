package io.linkwright.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCaptureTest {

    private static final int SYMBOLS_OF_SSPRQ = 65_535;
    private static final int SAMPLES_PER_SYMBOL = 16;

    @Test
    void itIsOnePatternOfAllSymbolsAndAlwaysTheSameBytes(@TempDir Path directory) throws Exception {
        Path first = directory.resolve("a.f32");
        Path second = directory.resolve("b.f32");
        DemoCapture.OF_ONE_UNIT.write(first);
        DemoCapture.OF_ONE_UNIT.write(second);

        assertThat(first).hasSize((long) SYMBOLS_OF_SSPRQ * SAMPLES_PER_SYMBOL * Float.BYTES).hasSameBinaryContentAs(second);
    }

    /** Of a balanced pattern, it is P0 + OMA/2 with P0 = OMA/(10^(ER/10) - 1). */
    @Test
    void itsMeanPowerIsThatOfItsOmaAndExtinctionRatio(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("a.f32");
        DemoCapture.OF_ONE_UNIT.write(file);
        FloatBuffer samples = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        double sum = 0;
        for (int i = 0; i < samples.limit(); i++) {
            sum += samples.get(i);
        }

        double omaW = 1e-3 * Math.pow(10, 0.19);
        double expectedW = omaW / (Math.pow(10, 0.56) - 1) + omaW / 2;
        assertThat(sum / samples.limit()).isCloseTo(expectedW, within(0.01 * expectedW));
    }

    @Test
    void whatTheLabHasToKnowIsInItsAddress() {
        assertThat(DemoCapture.OF_ONE_UNIT.upload("7")).startsWith("/api/lots/7/units/DEMO-DR1-A-0001/captures?kind=waveform")
                .contains("&lane=0&", "&format=f32&samplesPerSymbol=16.0&baud=5.3125E10&unit=w&", "&filtered=true");
    }
}
