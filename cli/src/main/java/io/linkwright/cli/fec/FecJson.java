package io.linkwright.cli.fec;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.cli.http.Json;
import io.linkwright.optics.fec.analysis.BurstTest;
import io.linkwright.optics.fec.analysis.CountBound;
import io.linkwright.optics.fec.analysis.Finding;
import io.linkwright.optics.fec.analysis.FitQuality;
import io.linkwright.optics.fec.analysis.LaneErrors;
import io.linkwright.optics.fec.analysis.PortAnalysis;
import io.linkwright.optics.fec.analysis.Reading;
import io.linkwright.optics.fec.analysis.SymbolErrors;
import io.linkwright.optics.fec.analysis.TailEstimate;
import io.linkwright.optics.fec.counters.Bin;
import io.linkwright.optics.fec.counters.CounterReading;
import io.linkwright.optics.fec.counters.PortCounters;

/** The answer for programs. What is not known is null; an infinite time is null, too. */
final class FecJson {

    static ObjectNode of(CounterReading reading, Optional<CounterReading> earlier, List<PortAnswer> answers) {
        ObjectNode root = Json.MAPPER.createObjectNode();
        root.put("result", answers.stream().map(PortAnswer::result).max(Finding.Result::compareTo)
                .orElse(Finding.Result.INCOMPLETE).name());
        root.put("format", reading.format().map(Enum::name).orElse(null));
        ArrayNode ports = root.putArray("ports");
        answers.forEach(answer -> port(ports.addObject(), answer));
        faults(root.putObject("input"), reading);
        earlier.ifPresent(before -> faults(root.putObject("earlierInput"), before));
        root.put("latency", PortAnalysis.LATENCY);
        return root;
    }

    private static void faults(ObjectNode node, CounterReading reading) {
        ArrayNode faults = node.putArray("faults");
        reading.faults().forEach(fault -> faults.addObject().put("line", fault.line()).put("column", fault.column())
                .put("message", fault.message()));
        node.put("furtherFaults", reading.furtherFaults());
    }

    private static void port(ObjectNode node, PortAnswer answer) {
        node.put("port", answer.port()).put("result", answer.result().name());
        ArrayNode notes = node.putArray("notes");
        answer.notes().forEach(notes::add);
        answer.analysis().ifPresent(port -> analysis(node, port));
    }

    private static void analysis(ObjectNode node, PortAnalysis port) {
        node.putObject("rate").put("gbps", port.rate().gbps()).put("lanes", port.rate().lanes())
                .put("interleave", port.rate().interleave()).put("confidence", port.rate().confidence().name())
                .put("note", port.rate().note()).put("codewordNs", port.rate().codewordNs())
                .put("interleavedNs", port.rate().interleavedNs());
        counters(node.putObject("counters"), port.counters());
        put(node, "trafficS", port.trafficS());
        put(node, "preFecBer", port.preFecBer());
        port.errors().ifPresent(errors -> symbolErrors(node.putObject("symbolErrorsPerCodeword"), errors));
        put(node, "correctedBitRatio", port.correctedBitRatio());
        ArrayNode lanes = node.putArray("lanes");
        for (LaneErrors lane : port.lanes()) {
            lanes.addObject().put("lane", lane.lane()).put("preFecBer", lane.errors().ber())
                    .put("bursts", lane.bursts().character().name())
                    .put("worst", port.worstLane().filter(lane::equals).isPresent());
        }
        put(node, "marginDb", port.marginDb());
        node.put("marginValid", port.marginValid()).put("lanesExplainExcess", port.lanesExplainExcess());
        put(node, "highestSymbols", port.highestSymbols());
        put(node, "headroomSymbols", port.headroomSymbols());
        port.bursts().ifPresent(test -> bursts(node.putObject("bursts"), test));
        ObjectNode forecasts = node.putObject("frameLoss");
        forecasts.put("target", port.target().ratio()).put("targetSource", port.target().source());
        port.independentCer().ifPresent(cer -> ratios(forecasts.putObject("independentErrors"), port, cer));
        estimate(forecasts.putObject("straightLine"), port, port.line());
        estimate(forecasts.putObject("runsOfErrors"), port, port.clusters());
        port.uncorrectable().ifPresent(bound -> bound(forecasts.putObject("counted"), port, bound));
        finite(forecasts, "soakS", port.soakS());
        put(forecasts, "soakToGoS", port.soakToGoS());
        ArrayNode findings = node.putArray("findings");
        port.findings().forEach(finding -> finding(findings.addObject(), finding));
        ArrayNode readings = node.putArray("readings");
        for (Reading reading : port.readings()) {
            ObjectNode entry = readings.addObject().put("criterion", reading.criterion());
            put(entry, "lane", reading.lane());
            entry.put("value", reading.value()).put("unit", reading.unit());
        }
    }

    private static void counters(ObjectNode node, PortCounters counters) {
        ArrayNode bins = node.putArray("histogram");
        for (Bin bin : counters.histogram().bins()) {
            ObjectNode entry = bins.addObject().put("low", bin.low()).put("high", bin.high()).put("codewords", bin.codewords());
            if (!bin.lanes().isEmpty()) {
                ArrayNode lanes = entry.putArray("lanes");
                bin.lanes().forEach(lanes::add);
            }
        }
        put(node, "uncorrectable", counters.uncorrectable());
        put(node, "correctedCodewords", counters.correctedCodewords());
        put(node, "correctedBits", counters.correctedBits());
        put(node, "symbolErrors", counters.symbolErrors());
        put(node, "reportedPreFecBer", counters.reportedPreFecBer());
        put(node, "reportedFerc", counters.reportedFerc());
    }

    private static void symbolErrors(ObjectNode node, SymbolErrors errors) {
        node.put("mean", errors.mean()).put("lower", errors.lower()).put("upper", errors.upper())
                .put("lowerBer", errors.lowerBer())
                .put("upperBer", errors.upperBer());
    }

    private static void bursts(ObjectNode node, BurstTest test) {
        node.put("character", test.character().name()).put("words", test.character().words());
        fit(node.putObject("againstIndependent"), test.against());
        ArrayNode bins = node.putArray("bins");
        for (BurstTest.Excess bin : test.bins()) {
            ObjectNode entry = bins.addObject().put("bin", bin.label()).put("observed", bin.observed()).put("expected",
                    bin.expected());
            finite(entry, "ratio", bin.ratio());
            finite(entry, "pValue", bin.pValue());
        }
    }

    private static void estimate(ObjectNode node, PortAnalysis port, TailEstimate estimate) {
        if (estimate instanceof TailEstimate.Line line) {
            ratios(node, port, line.codewordErrorRatio());
            node.put("slope", line.slope()).put("intercept", line.intercept()).put("rSquared", line.rSquared())
                    .put("bins", line.bins()).put("lastSymbols", line.lastSymbols());
        } else if (estimate instanceof TailEstimate.Clusters clusters) {
            ratios(node, port, clusters.codewordErrorRatio());
            node.put("eventsPerCodeword", clusters.eventsPerCodeword()).put("runOn", clusters.runOn());
            fit(node.putObject("fit"), clusters.fit());
        } else if (estimate instanceof TailEstimate.None none) {
            node.put("none", none.why());
        }
    }

    private static void ratios(ObjectNode node, PortAnalysis port, double cer) {
        node.put("codewordErrorRatio", cer).put("frameLossRatio", port.rate().frameLossRatio(cer));
        finite(node, "secondsBetween", port.secondsBetween(cer));
    }

    private static void bound(ObjectNode node, PortAnalysis port, CountBound bound) {
        node.put("events", bound.events()).put("codewords", bound.codewords()).put("confidence", 0.95)
                .put("codewordErrorRatioBelow", bound.upper()).put("codewordErrorRatioAbove", bound.lower())
                .put("ruleOfThree", bound.ruleOfThree()).put("frameLossRatioBelow", port.rate().frameLossRatio(bound.upper()));
    }

    private static void fit(ObjectNode node, FitQuality fit) {
        finite(node, "chiSquare", fit.chiSquare());
        node.put("degreesOfFreedom", fit.degreesOfFreedom());
        finite(node, "pValue", fit.pValue());
    }

    private static void finding(ObjectNode node, Finding finding) {
        node.put("rule", finding.rule()).put("result", finding.result().name());
        put(node, "value", finding.value());
        put(node, "limit", finding.limit());
        node.put("unit", finding.unit()).put("text", finding.text()).put("source", finding.source())
                .put("confidence", finding.confidence().name());
    }

    private static void put(ObjectNode node, String name, OptionalDouble value) {
        finite(node, name, value.orElse(Double.NaN));
    }

    private static void put(ObjectNode node, String name, OptionalInt value) {
        node.put(name, value.isPresent() ? (Integer) value.getAsInt() : null);
    }

    private static void put(ObjectNode node, String name, OptionalLong value) {
        node.put(name, value.isPresent() ? (Long) value.getAsLong() : null);
    }

    private static void finite(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.putNull(name);
        }
    }

    private FecJson() {
    }
}
