package io.linkwright.vetting.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.kit.problem.Fault;
import io.linkwright.optics.picture.Picture;
import io.linkwright.optics.soak.Outcome;
import io.linkwright.optics.soak.SoakAnalysis;
import io.linkwright.optics.soak.SoakPlot;
import io.linkwright.optics.soak.SoakReader;
import io.linkwright.optics.soak.SoakReading;
import io.linkwright.optics.soak.SoakResult;
import io.linkwright.optics.soak.SoakSettings;

/** The record of a run at temperature. */
final class SoakRunAnalysis implements Analysis {

    private static final String VERSION = "soak-2";

    private final ObjectMapper json;

    SoakRunAnalysis(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public CaptureKind kind() {
        return CaptureKind.SOAK;
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public Set<String> options() {
        return Set.of("worstInletC", "useTemperatureC", "warningC", "alarmC", "sensorOffsetC", "activationEnergyEv");
    }

    @Override
    public AnalysisOutcome analyse(Path raw, CaptureRequest request, AnalysedUnit unit) throws IOException {
        List<Fault> faults = new ArrayList<>();
        SoakSettings settings = settings(request, unit, faults);
        if (!faults.isEmpty()) {
            return new AnalysisOutcome.Refused(faults, faults.size());
        }
        SoakReading reading = read(raw);
        if (reading instanceof SoakReading.Refused refused) {
            return new AnalysisOutcome.Refused(
                    refused.faults().stream().map(fault -> new Fault("", "soak-record", fault.text())).toList(),
                    refused.count());
        }
        SoakResult result = SoakResult.of(((SoakReading.Read) reading).run(), settings);
        List<DerivedReading> readings = SoakReadings.of(result);
        List<String> notes = new ArrayList<>();
        result.rules().stream().filter(rule -> rule.outcome() != Outcome.PASS)
                .forEach(rule -> notes.add(rule.title() + ", " + rule.outcome() + ": " + rule.reason()));
        notes.addAll(result.notes());
        return new AnalysisOutcome.Analysed(result.analysis().steady().reached(), document(result), readings, notes);
    }

    @Override
    public Optional<Picture> picture(Path raw, CaptureRequest request, AnalysedUnit unit, String title) throws IOException {
        SoakSettings settings = settings(request, unit, new ArrayList<>());
        return read(raw) instanceof SoakReading.Read reading
                ? Optional.of(SoakPlot.of(SoakResult.of(reading.run(), settings), title))
                : Optional.empty();
    }

    private static SoakReading read(Path raw) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(raw))) {
            return SoakReader.read(in);
        }
    }

    private static SoakSettings settings(CaptureRequest request, AnalysedUnit unit, List<Fault> faults) {
        Options options = new Options(request.options(), faults);
        SoakSettings usual = SoakSettings.usual();
        OptionalDouble worst = options.number("worstInletC", -40, 90);
        OptionalDouble maxPowerW = unit.part().maxPowerW() == null ? OptionalDouble.empty()
                : OptionalDouble.of(unit.part().maxPowerW());
        return new SoakSettings(worst.isPresent() ? List.of(worst.getAsDouble()) : usual.worstInletsC(),
                options.number("useTemperatureC", -40, 150), options.number("warningC", 0, 150),
                options.number("alarmC", 0, 150), maxPowerW, options.number("sensorOffsetC", -30, 40),
                usual.sensorOffsetUncertaintyC(), usual.sensorAccuracyC(),
                options.number("activationEnergyEv", 0, 3).orElse(usual.activationEnergyEv()), Optional.empty());
    }

    private ObjectNode document(SoakResult result) {
        SoakAnalysis analysis = result.analysis();
        ObjectNode document = json.createObjectNode();
        document.put("verdict", result.verdict().name());
        document.set("rules", json.valueToTree(result.rules()));
        document.set("readings", json.valueToTree(result.readings()));
        document.put("rows", analysis.run().rowsRead()).put("durationS", analysis.run().durationS())
                .put("usualIntervalS", analysis.run().usualIntervalS());
        document.set("gaps", json.valueToTree(analysis.run().gaps()));
        document.set("link", json.valueToTree(analysis.run().link()));
        document.set("settings", json.valueToTree(analysis.settings()));
        document.set("hold", json.valueToTree(analysis.hold()));
        document.set("caseReading", json.valueToTree(analysis.caseReading()));
        document.set("resistance", json.valueToTree(analysis.resistance()));
        document.set("forecasts", json.valueToTree(analysis.forecasts()));
        document.set("drifts", json.valueToTree(analysis.drifts()));
        document.set("errorRatio", json.valueToTree(analysis.ber()));
        document.set("timeAboveWarning", json.valueToTree(analysis.warning()));
        document.set("timeAboveAlarm", json.valueToTree(analysis.alarm()));
        document.set("ageing", json.valueToTree(analysis.ageing()));
        return document;
    }
}
