package io.linkwright.vetting.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.kit.problem.Fault;
import io.linkwright.optics.picture.Picture;
import io.linkwright.optics.tdecq.Tdecq;
import io.linkwright.optics.tdecq.TdecqFault;
import io.linkwright.optics.tdecq.TdecqPicture;
import io.linkwright.optics.tdecq.TdecqResult;
import io.linkwright.optics.waveform.Waveform;
import io.linkwright.optics.waveform.WaveformReader;
import io.linkwright.optics.waveform.WaveformReading;

/** Samples of a transmitter that sends SSPRQ. */
final class WaveformAnalysis implements Analysis {

    private static final String VERSION = "tdecq-1";
    /** Two repetitions of SSPRQ at 60 samples a symbol; the analysis takes some 20 bytes a sample. */
    private static final int MOST_SAMPLES = 8_000_000;

    private final ObjectMapper json;

    WaveformAnalysis(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public CaptureKind kind() {
        return CaptureKind.WAVEFORM;
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public Set<String> options() {
        return WaveformOptions.NAMES;
    }

    @Override
    public AnalysisOutcome analyse(Path raw, CaptureRequest request, AnalysedUnit unit) throws IOException {
        List<Fault> faults = new ArrayList<>();
        WaveformOptions options = WaveformOptions.of(request.options(), faults);
        if (!faults.isEmpty()) {
            return new AnalysisOutcome.Refused(faults, faults.size());
        }
        WaveformReading reading = read(raw, options);
        if (reading instanceof WaveformReading.Refused refused) {
            return new AnalysisOutcome.Refused(
                    refused.faults().stream().map(fault -> new Fault("", fault.code(), fault.toString())).toList(),
                    refused.faults().size() + refused.more());
        }
        TdecqResult result = measured(((WaveformReading.Read) reading).samples(), options);
        if (result instanceof TdecqResult.NoResult none) {
            return none.lock().isEmpty() ? refused(none) : closed(none);
        }
        return open((TdecqResult.Measured) result, options, request, unit);
    }

    /** Where the pattern is not found the bytes are no capture of it, or not as they are said to be. */
    private static AnalysisOutcome refused(TdecqResult.NoResult none) {
        List<Fault> faults = none.faults().stream().map(fault -> new Fault("", fault.code(), fault.text())).toList();
        return new AnalysisOutcome.Refused(faults, faults.size());
    }

    /** The pattern is there and the eye is closed: that is what the unit does, and so is evidence. */
    private AnalysisOutcome closed(TdecqResult.NoResult none) {
        ObjectNode document = json.createObjectNode();
        document.put("result", false);
        document.set("faults", json.valueToTree(none.faults()));
        document.set("lock", json.valueToTree(none.lock()));
        document.set("warnings", json.valueToTree(none.warnings()));
        List<String> notes = new ArrayList<>();
        none.faults().forEach(fault -> notes.add("No result: " + fault.text()));
        none.warnings().forEach(warning -> notes.add(warning.text()));
        return new AnalysisOutcome.Analysed(false, document, List.of(), notes);
    }

    private AnalysisOutcome open(TdecqResult.Measured measured, WaveformOptions options, CaptureRequest request,
            AnalysedUnit unit) {
        ObjectNode document = json.createObjectNode();
        document.put("result", true).put("tdecqDb", measured.figures().tdecqDb()).put("ceqDb", measured.figures().ceqDb());
        document.set("figures", json.valueToTree(measured.figures()));
        document.set("lock", json.valueToTree(measured.lock()));
        document.set("warnings", json.valueToTree(measured.warnings()));
        List<String> notes = new ArrayList<>(measured.warnings().stream().map(TdecqFault::text).toList());
        return new AnalysisOutcome.Analysed(true, document,
                WaveformReadings.of(measured.figures(), options, request.lane(), ClosureReference.of(unit), notes), notes);
    }

    private static WaveformReading read(Path raw, WaveformOptions options) throws IOException {
        try (InputStream in = Files.newInputStream(raw)) {
            return WaveformReader.read(in, Files.size(raw), options.format(), MOST_SAMPLES);
        }
    }

    private static TdecqResult measured(float[] samples, WaveformOptions options) {
        return Tdecq.of(new Waveform(samples, options.samplesPerSymbol(), options.baud(), options.unit(),
                options.darkLevel()), options.settings());
    }

    @Override
    public Optional<Picture> picture(Path raw, CaptureRequest request, AnalysedUnit unit, String title) throws IOException {
        WaveformOptions options = WaveformOptions.of(request.options(), new ArrayList<>());
        if (!(read(raw, options) instanceof WaveformReading.Read reading)) {
            return Optional.empty();
        }
        return TdecqPicture.of(measured(reading.samples(), options), title, "TDECQ", options.unit());
    }
}
