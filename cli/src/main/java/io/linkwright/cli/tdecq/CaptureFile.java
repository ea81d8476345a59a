package io.linkwright.cli.tdecq;

import java.nio.file.Files;
import java.nio.file.Path;

import io.linkwright.cli.file.InputFile;
import io.linkwright.optics.waveform.CaptureDescription;
import io.linkwright.optics.waveform.WaveformFormat;
import io.linkwright.optics.waveform.WaveformReader;
import io.linkwright.optics.waveform.WaveformReading;

/** A capture in a file, and what a file beside it says of it: {@code capture.npy} and {@code capture.npy.json}. */
final class CaptureFile {

    private static final int MOST_DESCRIPTION = 1 << 16;

    private CaptureFile() {
    }

    static WaveformReading samples(Path file, WaveformFormat format) {
        boolean standard = InputFile.isStandardInput(file);
        WaveformFormat written = format != null ? format : WaveformFormat.ofName(file.toString());
        return InputFile.stream(file,
                in -> WaveformReader.read(in, standard ? -1 : Files.size(file), written, HeapLimit.samples()));
    }

    /** @param described {@code null} for the file beside the capture, if there is one */
    static CaptureDescription.Answer description(Path file, Path described) {
        Path beside = described != null ? described : Path.of(file + ".json");
        if (described == null && !Files.isRegularFile(beside)) {
            return new CaptureDescription.Answer.Known(CaptureDescription.NONE);
        }
        return CaptureDescription.of(InputFile.head(beside, MOST_DESCRIPTION));
    }
}
