package io.linkwright.cli.tdecq;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;

import io.linkwright.cli.CliFailure;
import io.linkwright.optics.waveform.CaptureSynthesis;
import io.linkwright.optics.waveform.SynthesisSettings;
import io.linkwright.optics.waveform.TestPattern;
import io.linkwright.optics.waveform.Waveform;
import io.linkwright.optics.waveform.WaveformFormat;
import io.linkwright.optics.waveform.WaveformWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Synthesises captures, for training and tests. */
@Command(name = "waveform", description = "Synthesise the capture of a PAM4 transmitter, for training and tests; offline.")
public final class WaveformCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to; - is the standard output.")
    private Path out;

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv, f32, f64 or npy; by the file's name if not given.")
    private WaveformFormat format;

    @Option(names = "--pattern", defaultValue = "SSPRQ", description = "ssprq or prbs13q (default: ${DEFAULT-VALUE}).")
    private TestPattern pattern;

    @Option(names = "--baud", defaultValue = "53.125e9", description = "Symbols per second (default: ${DEFAULT-VALUE}).")
    private double baud;

    @Option(names = "--samples-per-symbol", defaultValue = "50", description = "Need not be whole (default: ${DEFAULT-VALUE}).")
    private double samplesPerSymbol;

    @Option(names = "--bandwidth", paramLabel = "HZ", description = "-3 dB frequency of the transmitter; square symbols without.")
    private Double bandwidthHz;

    @Option(names = "--oma", paramLabel = "DBM", defaultValue = "0", description = "Outer OMA (default: ${DEFAULT-VALUE}).")
    private double omaDbm;

    @Option(names = "--extinction-ratio", paramLabel = "DB", defaultValue = "5", description = "Outer (default: ${DEFAULT-VALUE}).")
    private double extinctionRatioDb;

    @Option(names = "--rlm", defaultValue = "1", description = "Level mismatch ratio; 0.9 is a compressed transmitter.")
    private double rlm;

    @Option(names = "--post-cursor", defaultValue = "0", description = "Share of a symbol that is added to the next.")
    private double postCursor;

    @Option(names = "--noise", defaultValue = "0", description = "Rms noise as a share of the outer OMA, seen through the receiver.")
    private double noise;

    @Option(names = "--filtered", description = "Through the reference receiver, as an oscilloscope with its filter captures.")
    private boolean filtered;

    @Option(names = "--inverted", description = "Light and dark swapped.")
    private boolean inverted;

    @Option(names = "--delay", paramLabel = "UI", defaultValue = "0", description = "How far into the pattern the capture begins.")
    private double delayUi;

    @Option(names = "--repetitions", defaultValue = "1", description = "Of the pattern (default: ${DEFAULT-VALUE}).")
    private double repetitions;

    @Option(names = "--seed", defaultValue = "1", description = "Of the noise: equal seeds give equal captures.")
    private long seed;

    @Override
    public Integer call() {
        SynthesisSettings settings;
        try {
            settings = new SynthesisSettings(pattern, baud, samplesPerSymbol,
                    bandwidthHz == null ? OptionalDouble.empty() : OptionalDouble.of(bandwidthHz), omaDbm, extinctionRatioDb,
                    rlm,
                    postCursor, noise, filtered, inverted, delayUi, repetitions, seed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage() + ".", e);
        }
        long most = HeapLimit.samples();
        if (settings.samples() > most) {
            throw new ParameterException(spec.commandLine(), String.format(Locale.ROOT,
                    "%d samples are more than the %d that fit into memory here.", settings.samples(), most));
        }
        Waveform waveform = CaptureSynthesis.of(settings);
        boolean standard = out.toString().equals("-");
        WaveformFormat written = format != null ? format : WaveformFormat.ofName(out.toString());
        try (OutputStream stream = standard ? OutputStream.nullOutputStream() : Files.newOutputStream(out)) {
            WaveformWriter.write(waveform.samples(), written, standard ? System.out : stream);
        } catch (IOException e) {
            throw new CliFailure("Cannot write " + out + ": " + e, e);
        }
        if (!standard) {
            spec.commandLine().getOut().printf("%s: %d samples of %s in W, %s per symbol at %.6g GBd, %s%n", out,
                    waveform.samples().length, pattern, TdecqReport.figure(samplesPerSymbol), baud / 1e9, written);
        }
        return 0;
    }
}
