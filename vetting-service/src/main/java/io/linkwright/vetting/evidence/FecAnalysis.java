package io.linkwright.vetting.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.kit.problem.Fault;
import io.linkwright.optics.fec.analysis.Finding;
import io.linkwright.optics.fec.analysis.Measured;
import io.linkwright.optics.fec.analysis.PortAnalysis;
import io.linkwright.optics.fec.analysis.PortRate;
import io.linkwright.optics.fec.analysis.Reading;
import io.linkwright.optics.fec.counters.CounterFormat;
import io.linkwright.optics.fec.counters.CounterReading;
import io.linkwright.optics.fec.counters.CounterText;
import io.linkwright.optics.fec.counters.PortCounters;

/** Counters of the decoder that hears the unit. */
final class FecAnalysis implements Analysis {

    private static final String VERSION = "fec-1";
    private static final double LONGEST_S = 1e9;
    private static final int MOST_LANES = 64;

    private final ObjectMapper json;

    FecAnalysis(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public CaptureKind kind() {
        return CaptureKind.FEC;
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public Set<String> options() {
        return Set.of("format", "rate", "lanes", "firstLane", "port", "intervalS", "frameLossTarget");
    }

    @Override
    public AnalysisOutcome analyse(Path raw, CaptureRequest request, AnalysedUnit unit) throws IOException {
        List<Fault> faults = new ArrayList<>();
        Options options = new Options(request.options(), faults);
        double gbps = options.neededNumber("rate", 1, 10_000, "the port's rate in Gb/s, such as 400");
        OptionalInt lanes = options.count("lanes", 1, MOST_LANES);
        OptionalInt firstLane = options.count("firstLane", 0, MOST_LANES);
        OptionalDouble intervalS = options.number("intervalS", 1e-3, LONGEST_S);
        OptionalDouble target = options.number("frameLossTarget", 1e-30, 1);
        Optional<CounterFormat> format = options.oneOf("format", CounterFormat.class);
        Optional<PortRate> rate = PortRate.of((int) gbps, lanes);
        if (faults.isEmpty() && rate.isEmpty()) {
            faults.add(new Fault("/rate", "rate", "No such port is known. Known are " + PortRate.known() + "."));
        }
        if (!faults.isEmpty()) {
            return new AnalysisOutcome.Refused(faults, faults.size());
        }
        CounterReading reading = CounterText.read(bytes(raw), format);
        if (!reading.faults().isEmpty()) {
            return new AnalysisOutcome.Refused(
                    reading.faults().stream().map(fault -> new Fault("", "counters", fault.toString())).toList(),
                    reading.faults().size() + reading.furtherFaults());
        }
        Optional<PortCounters> counters = port(reading, request.options().get("port"), faults);
        if (counters.isEmpty()) {
            return new AnalysisOutcome.Refused(faults, faults.size());
        }
        PortAnalysis analysis = PortAnalysis.of(counters.get(), rate.get(),
                new Measured(intervalS, target, Measured.SONIC_DESIGN));
        return outcome(analysis, request, firstLane.orElse(0));
    }

    /** One byte more than is read, so that what is longer is refused. */
    private static byte[] bytes(Path raw) throws IOException {
        try (InputStream in = Files.newInputStream(raw)) {
            return in.readNBytes(CounterText.MOST_BYTES + 1);
        }
    }

    private static Optional<PortCounters> port(CounterReading reading, String wanted, List<Fault> faults) {
        List<PortCounters> matching = reading.ports().stream()
                .filter(port -> wanted == null || port.port().equals(wanted)).toList();
        if (matching.size() == 1) {
            return Optional.of(matching.get(0));
        }
        String names = reading.ports().stream().map(PortCounters::port).limit(20).collect(Collectors.joining(", "));
        faults.add(new Fault("/port", "port", wanted == null
                ? "The text has " + reading.ports().size() + " ports; 'port' must name the unit's: " + names + "."
                : "The text has " + matching.size() + " ports '" + wanted + "'. It has " + names + "."));
        return Optional.empty();
    }

    private AnalysisOutcome outcome(PortAnalysis analysis, CaptureRequest request, int firstLane) {
        List<DerivedReading> readings = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Reading reading : analysis.readings()) {
            boolean perUnit = reading.criterion().equals("uncorrectableCodewords");
            Integer lane = perUnit ? null
                    : reading.lane().isPresent() ? Integer.valueOf(firstLane + reading.lane().getAsInt()) : request.lane();
            readings.add(new DerivedReading(reading.criterion(), lane, reading.value(), null));
        }
        if (analysis.readings().stream().anyMatch(reading -> reading.lane().isPresent())) {
            notes.add("Lanes are the decoder's: those of the light where the module carries each in one lane.");
        }
        analysis.findings().stream().filter(finding -> finding.result() != Finding.Result.PASS)
                .forEach(finding -> notes.add(finding.result() + ": " + finding.text()));
        notes.add(PortAnalysis.LATENCY);
        return new AnalysisOutcome.Analysed(analysis.preFecBer().isPresent(), document(analysis), readings, notes);
    }

    private ObjectNode document(PortAnalysis analysis) {
        ObjectNode document = json.createObjectNode();
        document.put("port", analysis.counters().port()).put("result", analysis.result().name());
        put(document, "preFecBer", analysis.preFecBer());
        put(document, "independentCer", analysis.independentCer());
        put(document, "forecastCer", analysis.forecastCer());
        put(document, "targetCer", OptionalDouble.of(analysis.targetCer()));
        analysis.headroomSymbols().ifPresent(symbols -> document.put("headroomSymbols", symbols));
        put(document, "marginDb", analysis.marginDb());
        document.put("marginValid", analysis.marginValid());
        put(document, "trafficS", analysis.trafficS());
        put(document, "soakS", OptionalDouble.of(analysis.soakS()));
        put(document, "soakToGoS", analysis.soakToGoS());
        document.set("rate", json.valueToTree(analysis.rate()));
        document.set("counters", json.valueToTree(analysis.counters()));
        document.set("line", json.valueToTree(analysis.line()));
        document.set("clusters", json.valueToTree(analysis.clusters()));
        document.set("bursts", json.valueToTree(analysis.bursts()));
        document.set("uncorrectable", json.valueToTree(analysis.uncorrectable()));
        document.set("findings", json.valueToTree(analysis.findings()));
        return document;
    }

    private static void put(ObjectNode document, String name, OptionalDouble figure) {
        if (figure.isPresent() && Double.isFinite(figure.getAsDouble())) {
            document.put(name, figure.getAsDouble());
        }
    }
}
