package io.linkwright.cli.tdecq;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;

import io.linkwright.cli.http.Json;
import io.linkwright.cli.picture.PictureFile;
import io.linkwright.optics.picture.Picture;
import io.linkwright.optics.tdecq.TapRule;
import io.linkwright.optics.tdecq.TapSearch;
import io.linkwright.optics.tdecq.Tdecq;
import io.linkwright.optics.tdecq.TdecqDocument;
import io.linkwright.optics.tdecq.TdecqPicture;
import io.linkwright.optics.tdecq.TdecqResult;
import io.linkwright.optics.tdecq.TdecqSettings;
import io.linkwright.optics.waveform.CaptureDescription;
import io.linkwright.optics.waveform.PowerUnit;
import io.linkwright.optics.waveform.Waveform;
import io.linkwright.optics.waveform.WaveformFault;
import io.linkwright.optics.waveform.WaveformFormat;
import io.linkwright.optics.waveform.WaveformReading;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures a capture, offline. */
@Command(name = "tdecq", description = "Measure TDECQ (TECQ, SECQ) of a captured SSPRQ waveform; offline.")
public final class TdecqCommand implements Callable<Integer> {

    /** Measured and above the limit, or not measured because of the capture. */
    private static final int FAILED = 3;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The capture; - reads the standard input.")
    private Path file;

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv, f32, f64 or npy; by the file's name if not given.")
    private WaveformFormat format;

    @Option(names = "--description", paramLabel = "FILE.json", description = "What is known of the capture; FILE.json beside it if there.")
    private Path description;

    @Option(names = "--samples-per-symbol", description = "Need not be whole. A time column says it, too.")
    private Double samplesPerSymbol;

    @Option(names = "--baud", description = "Symbols per second.")
    private Double baud;

    @Option(names = "--unit", description = "watt, milliwatt, microwatt or arbitrary.")
    private PowerUnit unit;

    @Option(names = "--dark-level", description = "What the instrument shows without light, for the extinction ratio.")
    private Double darkLevel;

    @Option(names = "--taps", defaultValue = "5", description = "Of the equaliser (default: ${DEFAULT-VALUE}).")
    private int taps;

    @Option(names = "--free-taps", description = "Without the rule that the largest of 5 taps is among the first 3 and at least 0.8.")
    private boolean freeTaps;

    @Option(names = "--mmse", description = "Taps of the least squared error instead of the least TDECQ; not the standard's.")
    private boolean mmse;

    @Option(names = "--target-ser", defaultValue = "4.8e-4", description = "4.0e-4 with 9 taps for LPO (default: ${DEFAULT-VALUE}).")
    private double targetSer;

    @Option(names = "--sigma-s", description = "Rms noise of the instrument without light, in the samples' unit.")
    private Double sigmaS;

    @Option(names = "--filtered", description = "The capture was made through the reference receiver's response.")
    private boolean filtered;

    @Option(names = "--bandwidth", paramLabel = "HZ", description = "-3 dB frequency of that response; half the symbol rate if not given.")
    private Double bandwidthHz;

    @Option(names = "--no-threshold-adjust", description = "Thresholds stay at the average and a third of the OMA beside it.")
    private boolean fixedThresholds;

    @Option(names = "--no-histogram-shift", description = "Histograms stay at 0.45 and 0.55 UI.")
    private boolean fixedHistograms;

    @Option(names = "--label", defaultValue = "TDECQ", description = "TECQ for a capture without the fibre, SECQ of a stressed one.")
    private String label;

    @Option(names = "--limit", paramLabel = "DB", description = "Exit code 3 above it.")
    private Double limitDb;

    @Option(names = "--eye", paramLabel = "EYE.svg|EYE.png", description = "Also draw the eyes before and behind the equaliser.")
    private Path eye;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        PictureFile.Kind kind = eye == null ? null : PictureFile.kind(eye, spec.commandLine());
        CaptureDescription.Answer answer = CaptureFile.description(file, description);
        if (answer instanceof CaptureDescription.Answer.Faulty faulty) {
            return refuse("The description cannot be used.", faulty.faults(), 0);
        }
        CaptureDescription known = ((CaptureDescription.Answer.Known) answer).description();
        WaveformReading reading = CaptureFile.samples(file, format);
        if (reading instanceof WaveformReading.Refused refused) {
            return refuse("The capture cannot be read.", refused.faults(), refused.more());
        }
        return measure((WaveformReading.Read) reading, known, kind);
    }

    private int measure(WaveformReading.Read read, CaptureDescription known, PictureFile.Kind kind) {
        double rate = baud != null ? baud : known.baud().orElse(Double.NaN);
        require(rate > 0 && rate < 1e15, "Say the symbol rate: --baud 53.125e9");
        double perSymbol = samplesPerSymbol != null ? samplesPerSymbol
                : known.samplesPerSymbol().orElse(read.sampleIntervalS().isPresent()
                        ? 1 / (rate * read.sampleIntervalS().getAsDouble())
                        : Double.NaN);
        require(perSymbol > 0 && perSymbol < 1e9, "Say how many samples a symbol takes: --samples-per-symbol 50");
        PowerUnit power = unit != null ? unit : known.unit();
        OptionalDouble dark = darkLevel != null ? OptionalDouble.of(darkLevel) : known.darkLevel();
        TdecqResult result = Tdecq.of(new Waveform(read.samples(), perSymbol, rate, power, dark), settings(known));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("label", label);
            tree.put("unit", power.symbol());
            tree.putAll(TdecqDocument.of(result));
            out.println(Json.pretty(Json.MAPPER.valueToTree(tree)));
        } else {
            TdecqReport.lines(label, result, power, limitDb).forEach(out::println);
        }
        if (kind != null) {
            draw(result, power, kind);
        }
        boolean good = result instanceof TdecqResult.Measured measured
                && (limitDb == null || measured.figures().tdecqDb() <= limitDb);
        return good ? 0 : FAILED;
    }

    private void draw(TdecqResult result, PowerUnit power, PictureFile.Kind kind) {
        Optional<Picture> picture = TdecqPicture.of(result, String.valueOf(file.getFileName()), label, power);
        picture.ifPresent(drawn -> PictureFile.write(drawn, kind, eye));
        if (!json) {
            spec.commandLine().getOut().println(picture.isPresent() ? "Written: " + eye
                    : "Not written: " + eye + ". Without the pattern no eye can be drawn.");
        }
    }

    private TdecqSettings settings(CaptureDescription known) {
        try {
            TdecqSettings settings = TdecqSettings.clause121()
                    .withTaps(taps, freeTaps || taps != 5 ? TapRule.FREE : TapRule.CLAUSE_121).withTargetSer(targetSer)
                    .withSigmaS(sigmaS != null ? sigmaS : known.sigmaS().orElse(0)).withFiltered(filtered || known.filtered())
                    .withAdjustThresholds(!fixedThresholds).withOptimiseHistogramTimes(!fixedHistograms)
                    .withTapSearch(mmse ? TapSearch.MINIMUM_SQUARED_ERROR : TapSearch.MINIMUM_TDECQ);
            return bandwidthHz == null ? settings : settings.withBandwidthHz(bandwidthHz);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage() + ".", e);
        }
    }

    private int refuse(String what, List<WaveformFault> faults, long more) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("result", "none");
            tree.put("faults", faults);
            tree.put("moreFaults", more);
            out.println(Json.pretty(Json.MAPPER.valueToTree(tree)));
        } else {
            out.println(label + "  no result: " + what);
            faults.forEach(fault -> out.println("- " + fault));
            if (more > 0) {
                out.println("- and " + more + " more");
            }
        }
        return FAILED;
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), what + ".");
        }
    }
}
