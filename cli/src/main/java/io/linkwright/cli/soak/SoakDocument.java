package io.linkwright.cli.soak;

import java.util.Optional;
import java.util.OptionalDouble;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.cli.http.Json;
import io.linkwright.optics.soak.Ageing;
import io.linkwright.optics.soak.BerTemperature;
import io.linkwright.optics.soak.Drift;
import io.linkwright.optics.soak.Estimate;
import io.linkwright.optics.soak.ExponentialFit;
import io.linkwright.optics.soak.Gap;
import io.linkwright.optics.soak.Hold;
import io.linkwright.optics.soak.InletForecast;
import io.linkwright.optics.soak.LinkEvent;
import io.linkwright.optics.soak.LinkRecord;
import io.linkwright.optics.soak.Reading;
import io.linkwright.optics.soak.RuleResult;
import io.linkwright.optics.soak.SoakAnalysis;
import io.linkwright.optics.soak.SoakFault;
import io.linkwright.optics.soak.SoakReading;
import io.linkwright.optics.soak.SoakResult;
import io.linkwright.optics.soak.SoakRun;
import io.linkwright.optics.soak.SteadyState;
import io.linkwright.optics.soak.ThermalResistance;
import io.linkwright.optics.soak.TimeAbove;

/** A result as JSON. What is not known is left out; an uncertainty that is not known is null. */
final class SoakDocument {

    private static final int MOST_EVENTS = 1000;

    private final ObjectNode document = Json.MAPPER.createObjectNode();

    private SoakDocument() {
    }

    static ObjectNode of(SoakReading.Refused refused) {
        ObjectNode document = Json.MAPPER.createObjectNode();
        document.put("verdict", "REFUSED").put("faultCount", refused.count());
        ArrayNode faults = document.putArray("faults");
        for (SoakFault fault : refused.faults()) {
            faults.addObject().put("line", fault.line()).put("column", fault.column()).put("header", fault.header())
                    .put("message", fault.message());
        }
        return document;
    }

    static ObjectNode of(SoakResult result) {
        SoakDocument writer = new SoakDocument();
        SoakAnalysis soak = result.analysis();
        writer.document.put("verdict", result.verdict().name());
        writer.run(soak.run());
        writer.steady(soak.steady());
        writer.hold(soak.hold());
        soak.resistance().ifPresent(writer::resistance);
        writer.forecasts(soak);
        writer.drifts(soak);
        writer.errorRatio(soak.ber());
        writer.link(soak.run().link());
        above(writer.document, "timeAboveWarning", soak.warning());
        above(writer.document, "timeAboveAlarm", soak.alarm());
        soak.ageing().ifPresent(writer::ageing);
        writer.rules(result);
        writer.readings(result);
        result.notes().forEach(writer.document.putArray("notes")::add);
        return writer.document;
    }

    private void run(SoakRun run) {
        ObjectNode node = document.putObject("run");
        run.start().ifPresent(start -> node.put("start", start.toString()));
        node.put("durationS", run.durationS()).put("rows", run.rowsRead()).put("rowsPerSample", run.rowsPerSample())
                .put("usualIntervalS", run.usualIntervalS());
        ArrayNode gaps = node.putArray("gaps");
        for (Gap gap : run.gaps()) {
            gaps.addObject().put("fromS", gap.fromS()).put("toS", gap.toS());
        }
    }

    private void steady(SteadyState steady) {
        ObjectNode node = document.putObject("steadyState");
        node.put("reached", steady.reached()).put("fromS", steady.fromS()).put("toS", steady.toS()).put("why", steady.why());
        estimate(node, "endSlopeCPer10Min", steady.endSlope());
        steady.warmUp().ifPresent(fit -> warmUp(node.putObject("warmUp"), fit));
    }

    private static void warmUp(ObjectNode node, ExponentialFit fit) {
        node.put("beginS", fit.beginS());
        estimate(node, "finalC", fit.finalC());
        estimate(node, "riseC", fit.riseC());
        estimate(node, "tauS", fit.tauS());
        node.put("residualC", fit.residualC());
    }

    private void hold(Hold hold) {
        ObjectNode node = document.putObject("hold");
        node.put("fromS", hold.fromS()).put("toS", hold.toS()).put("hours", hold.hours());
        estimate(node, "moduleC", hold.moduleC());
        estimate(node, "caseC", hold.caseC());
        estimate(node, "inletC", hold.inletC());
        estimate(node, "powerW", hold.powerW());
        if (Double.isFinite(hold.fanPercent())) {
            node.put("fanPercent", hold.fanPercent());
        }
    }

    private void resistance(ThermalResistance resistance) {
        ObjectNode node = document.putObject("thermalResistance");
        estimate(node, "inHoldKPerW", resistance.inHoldKPerW());
        resistance.fromPowerStates().ifPresent(states -> {
            ObjectNode power = node.putObject("fromPowerStates");
            estimate(power, "kPerW", states.kPerW());
            estimate(power, "offsetC", states.offsetC());
            power.put("states", states.states()).put("leastW", states.leastW()).put("mostW", states.mostW());
        });
        ArrayNode fans = node.putArray("byFan");
        resistance.byFan().forEach(fan -> estimate(fans.addObject().put("fanPercent", fan.fanPercent()), "kPerW",
                fan.kPerW()));
    }

    private void forecasts(SoakAnalysis soak) {
        document.put("caseTemperatureIs", soak.caseReading().how());
        ArrayNode forecasts = document.putArray("worstInlets");
        for (InletForecast forecast : soak.forecasts()) {
            ObjectNode node = forecasts.addObject().put("inletC", forecast.inletC()).put("beyondC", forecast.beyondC());
            estimate(node, "moduleC", forecast.moduleC());
            estimate(node, "caseC", forecast.caseC());
        }
    }

    private void drifts(SoakAnalysis soak) {
        ArrayNode drifts = document.putArray("drifts");
        for (Drift drift : soak.drifts()) {
            ObjectNode node = drifts.addObject().put("column", drift.channel().header())
                    .put("unit", drift.channel().quantity().unit()).put("start", drift.start());
            estimate(node, "perHour", drift.perHour());
            estimate(node, "overHold", drift.overHold());
            node.put("means", drift.blocks()).put("effectiveMeans", drift.effectiveBlocks());
        }
    }

    private void errorRatio(BerTemperature.Outcome outcome) {
        ObjectNode node = document.putObject("berOverTemperature");
        if (outcome.fit().isEmpty()) {
            node.put("why", outcome.why());
            return;
        }
        BerTemperature fit = outcome.fit().get();
        node.put("column", fit.channel().header());
        estimate(node, "decadesPerC", fit.decadesPerC());
        node.put("fromC", fit.fromC()).put("toC", fit.toC()).put("hot", fit.hot()).put("extrapolatedC", fit.extrapolatedC());
        estimate(node, "hotToRoomRatio", new Estimate(fit.ratio(), fit.ratioUncertainty()));
    }

    private void link(LinkRecord link) {
        ObjectNode node = document.putObject("link").put("stateKnown", link.stateKnown()).put("everUp", link.everUp())
                .put("codewordsKnown", link.codewordsKnown());
        if (link.stateKnown()) {
            node.put("flaps", link.flaps()).put("outages", link.outages());
        }
        if (link.codewordsKnown()) {
            node.put("bursts", link.bursts()).put("uncorrectableCodewords", link.uncorrectableCodewords())
                    .put("clears", link.clears()).put("wraps", link.wraps());
        }
        ArrayNode events = node.putArray("events");
        for (LinkEvent event : link.events().subList(0, Math.min(MOST_EVENTS, link.events().size()))) {
            events.addObject().put("kind", event.kind().name()).put("fromS", event.fromS()).put("toS", event.toS())
                    .put("codewords", event.codewords());
        }
    }

    private static void above(ObjectNode document, String name, Optional<TimeAbove> above) {
        above.ifPresent(time -> document.putObject(name).put("thresholdC", time.threshold().value())
                .put("source", time.threshold().source()).put("wholeRunS", time.wholeRunS()).put("inHoldS", time.inHoldS()));
    }

    private void ageing(Ageing ageing) {
        ObjectNode node = document.putObject("ageing").put("activationEnergyEv", ageing.activationEnergyEv())
                .put("holdC", ageing.holdC()).put("useC", ageing.useC()).put("factor", ageing.factor())
                .put("per10C", ageing.per10C()).put("holdAsUseHours", ageing.holdAsUseHours());
        optional(node, "holdFit95", ageing.holdFit95());
        ArrayNode others = node.putArray("factors");
        ageing.others().forEach(other -> others.addObject().put("activationEnergyEv", other.activationEnergyEv())
                .put("factor", other.factor()));
        ageing.lifeTest().ifPresent(bound -> node.putObject("lifeTest").put("parts", bound.test().parts())
                .put("hours", bound.test().hours()).put("temperatureC", bound.test().temperatureC())
                .put("factor", bound.factor()).put("fit60", bound.fit60()).put("fit95", bound.fit95()));
    }

    private void rules(SoakResult result) {
        ArrayNode rules = document.putArray("rules");
        for (RuleResult rule : result.rules()) {
            ObjectNode node = rules.addObject().put("code", rule.code()).put("title", rule.title())
                    .put("outcome", rule.outcome().name()).put("unit", rule.unit());
            rule.criterion().ifPresent(criterion -> node.put("criterion", criterion));
            rule.value().ifPresent(value -> estimate(node, "value", value));
            rule.margin().ifPresent(margin -> node.put("margin", margin));
            rule.limit().ifPresent(limit -> node.putObject("limit").put("kind", limit.kind().name())
                    .put("value", limit.value()).put("source", limit.source()).put("confidence", limit.confidence().name()));
            node.put("reason", rule.reason());
        }
    }

    private void readings(SoakResult result) {
        ArrayNode readings = document.putArray("readings");
        for (Reading reading : result.readings()) {
            readings.addObject().put("criterion", reading.criterion()).put("value", reading.value())
                    .put("unit", reading.unit()).put("uncertainty", reading.uncertainty());
        }
    }

    private static void estimate(ObjectNode node, String name, Estimate estimate) {
        if (!Double.isFinite(estimate.value())) {
            return;
        }
        ObjectNode value = node.putObject(name).put("value", estimate.value());
        if (Double.isFinite(estimate.uncertainty())) {
            value.put("uncertainty", estimate.uncertainty());
        } else {
            value.putNull("uncertainty");
        }
    }

    private static void optional(ObjectNode node, String name, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(name, value.getAsDouble());
        }
    }
}
