package io.linkwright.optics.waveform;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WaveformReaderTest {

    private static final int MOST = 1000;

    private static WaveformReading read(byte[] bytes, WaveformFormat format) {
        return WaveformReader.read(new ByteArrayInputStream(bytes), bytes.length, format, MOST);
    }

    private static WaveformReading csv(String text) {
        return read(text.getBytes(US_ASCII), WaveformFormat.CSV);
    }

    private static byte[] written(float[] samples, WaveformFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WaveformWriter.write(samples, format, out);
        return out.toByteArray();
    }

    @Test
    void aLineWithoutAnEndIsNotReadToItsEnd() {
        InputStream zeros = new InputStream() {
            private long read;

            @Override
            public int read() {
                assertThat(read++).as("bytes read of an endless line").isLessThan(1 << 20);
                return 0;
            }
        };
        WaveformReading reading = WaveformReader.read(zeros, -1, WaveformFormat.CSV, MOST);
        assertThat(((WaveformReading.Refused) reading).faults()).extracting("code").containsExactly("line-too-long");
    }

    @Property(tries = 50)
    void everyFormatGivesBackTheSameSamples(@ForAll WaveformFormat format, @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 999) int count)
            throws IOException {
        float[] samples = new float[count];
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            samples[i] = (float) (random.nextGaussian() * Math.pow(10, random.nextInt(20) - 10));
        }
        WaveformReading reading = read(written(samples, format), format);
        assertThat(reading).isInstanceOf(WaveformReading.Read.class);
        assertThat(((WaveformReading.Read) reading).samples()).isEqualTo(samples);
    }

    @Property(tries = 500)
    void noBytesMakeAnException(@ForAll WaveformFormat format, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = written(new float[] { 1, 2.5f, -3e-9f, 4 }, WaveformFormat.values()[random.nextInt(4)]);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        assertThat(read(Arrays.copyOf(bytes, random.nextInt(bytes.length + 20)), format)).isNotNull();
    }

    @Test
    void aTimeColumnTellsTheInterval() {
        WaveformReading.Read read = (WaveformReading.Read) csv("s,W\n0,1e-3\n2e-12,2e-3\n4e-12,3e-3\n");
        assertThat(read.samples()).containsExactly(1e-3f, 2e-3f, 3e-3f);
        assertThat(read.sampleIntervalS().getAsDouble()).isCloseTo(2e-12, within(1e-20));
    }

    @Test
    void allFaultsAreToldWithTheirPlaces() {
        WaveformReading.Refused refused = (WaveformReading.Refused) csv("0,1\n1,NaN\n0.5,2\n3,x\n4\n");
        assertThat(refused.faults()).extracting(WaveformFault::code).contains("not-finite", "time-order", "not-a-number",
                "columns");
        assertThat(refused.faults()).extracting(WaveformFault::place).contains("line 2, column 2", "line 4, column 3");
    }

    @Test
    void theFirstHundredFaultsAreListedAndTheRestCounted() {
        WaveformReading.Refused refused = (WaveformReading.Refused) csv("1\n" + "x\n".repeat(150));
        assertThat(refused.faults()).hasSize(100);
        assertThat(refused.more()).isEqualTo(50);
    }

    @Test
    void whatIsCutOffEmptyOrTooLargeIsRefused() {
        assertThat(code(read(new byte[7], WaveformFormat.F32))).isEqualTo("truncated");
        assertThat(code(read(new byte[0], WaveformFormat.F64))).isEqualTo("empty");
        assertThat(code(csv(""))).isEqualTo("empty");
        assertThat(code(read(new byte[4 * MOST + 4], WaveformFormat.F32))).isEqualTo("too-large");
        assertThat(code(csv("1\n".repeat(MOST + 1)))).isEqualTo("too-large");
        assertThat(code(WaveformReader.read(new ByteArrayInputStream(new byte[0]), 4L << 30, WaveformFormat.NPY, MOST)))
                .isEqualTo("too-large");
        assertThat(code(read("no magic".getBytes(US_ASCII), WaveformFormat.NPY))).isEqualTo("not-npy");
    }

    private static String code(WaveformReading reading) {
        return ((WaveformReading.Refused) reading).faults().get(0).code();
    }
}
