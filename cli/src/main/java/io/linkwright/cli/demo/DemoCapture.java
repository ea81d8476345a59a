package io.linkwright.cli.demo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

import io.linkwright.cli.http.Query;
import io.linkwright.optics.waveform.CaptureSynthesis;
import io.linkwright.optics.waveform.SynthesisSettings;
import io.linkwright.optics.waveform.TestPattern;
import io.linkwright.optics.waveform.WaveformFormat;
import io.linkwright.optics.waveform.WaveformWriter;

/**
 * The raw waveform of one lane of one unit, synthesised and so as invented as the demonstration's lots. Always the same bytes,
 * so that the lab knows it again.
 */
record DemoCapture(String lotNumber, String serial, int lane) {

    /**
     * Of a lot that holds on condition anyway: a waveform brings limits into play that are known from memory only, so that a
     * lot
     * that passes would do so no longer.
     */
    static final DemoCapture OF_ONE_UNIT = new DemoCapture("DEMO-DR1-A", "DEMO-DR1-A-0001", 0);

    /** A transmitter somewhat slower and noisier than one would wish: it passes, and the equaliser has work to do. */
    private static final SynthesisSettings TRANSMITTER = new SynthesisSettings(TestPattern.SSPRQ, 53.125e9, 16,
            OptionalDouble.of(26e9), 1.9, 5.6, 0.974, 0.02, 0.021, true, false, 0, 1, 4);

    boolean isOf(DemoLot lot) {
        return lot.lotNumber().equals(lotNumber);
    }

    /** Of all captures of the unit. */
    String path(String lotId) {
        return "/api/lots/" + lotId + "/units/" + Query.encoded(serial) + "/captures";
    }

    /** Where it is posted, with what the lab has to know of it. */
    String upload(String lotId) {
        return new Query(path(lotId)).with("kind", "waveform")
                .with("lane", lane).with("bench", "bench-1").with("takenAt", "2026-03-02T09:00:00Z").with("format", "f32")
                .with("samplesPerSymbol", TRANSMITTER.samplesPerSymbol()).with("baud", TRANSMITTER.baud()).with("unit", "w")
                .with("darkLevel", 0).with("filtered", true).toString();
    }

    void write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            WaveformWriter.write(CaptureSynthesis.of(TRANSMITTER).samples(), WaveformFormat.F32, out);
        }
    }
}
