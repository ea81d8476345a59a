package io.linkwright.optics.cmis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.optics.cmis.code.Codes;
import io.linkwright.optics.cmis.decode.CmisModule;
import io.linkwright.optics.cmis.decode.Diagnostics;
import io.linkwright.optics.cmis.decode.LaneBank;
import io.linkwright.optics.cmis.decode.LaneControl;
import io.linkwright.optics.cmis.decode.LaneLatency;
import io.linkwright.optics.cmis.decode.LaneState;
import io.linkwright.optics.cmis.decode.LaneTuning;
import io.linkwright.optics.cmis.decode.LowerMemory;
import io.linkwright.optics.cmis.decode.Thresholds;
import io.linkwright.optics.cmis.memory.Quad;
import io.linkwright.optics.cmis.vdm.VdmBank;
import io.linkwright.optics.cmis.vdm.VdmObservable;

/** What the module measures, as JSON. */
final class MonitorJson {

    private MonitorJson() {
    }

    static void module(ObjectNode root, CmisModule module) {
        LowerMemory lower = module.lower();
        if (lower == null || lower.flat()) {
            root.putNull("monitors");
            return;
        }
        ObjectNode monitors = root.putObject("monitors");
        CmisJson.coded(monitors, "state", lower.state(), Codes.MODULE_STATES.name(lower.state()));
        CmisJson.coded(monitors, "faultCause", lower.faultCause(), Codes.FAULT_CAUSES.name(lower.faultCause()));
        monitors.put("temperatureC", Json.finite(lower.temperatureC(), 3)).put("supplyV", Json.finite(lower.supplyV(), 4))
                .put("aux1Raw", lower.aux1()).put("aux2Raw", lower.aux2()).put("aux3Raw", lower.aux3())
                .put("customRaw", lower.custom());
    }

    static void lanes(ArrayNode lanes, CmisModule module) {
        for (LaneBank bank : module.banks()) {
            Map<Integer, ObjectNode> nodes = new HashMap<>();
            bank.states().forEach(each -> state(node(lanes, nodes, each.lane()), each));
            bank.controls().forEach(each -> control(node(lanes, nodes, each.lane()).putObject("control"), each));
            if (bank.diagnostics() != null) {
                bank.diagnostics().lanes()
                        .forEach(each -> diagnostics(node(lanes, nodes, each.lane()), bank.diagnostics(), each));
            }
            bank.latencies().stream().filter(it -> it.rxNs() > 0 || it.txNs() > 0)
                    .forEach(each -> latency(node(lanes, nodes, each.lane()), each));
            bank.tunings().forEach(each -> tuning(node(lanes, nodes, each.lane()).putObject("tuning"), each));
        }
    }

    private static ObjectNode node(ArrayNode lanes, Map<Integer, ObjectNode> nodes, int lane) {
        return nodes.computeIfAbsent(lane, it -> lanes.addObject().put("lane", it));
    }

    private static void state(ObjectNode node, LaneState lane) {
        CmisJson.coded(node, "dataPathState", lane.dataPathState(), Codes.DATA_PATH_STATES.name(lane.dataPathState()));
        CmisJson.coded(node, "configStatus", lane.configStatus(), Codes.CONFIG_STATUSES.name(lane.configStatus()));
        node.put("appSel", lane.appSel()).put("txOutputValid", lane.txOutputValid()).put("rxOutputValid", lane.rxOutputValid())
                .put("txPowerMicrowatt", Json.finite(lane.txPowerMicrowatt(), 1))
                .put("txPowerDbm", Json.finite(lane.txPowerDbm(), 2))
                .put("rxPowerMicrowatt", Json.finite(lane.rxPowerMicrowatt(), 1))
                .put("rxPowerDbm", Json.finite(lane.rxPowerDbm(), 2))
                .put("biasMa", Json.finite(lane.biasMa(), 3));
    }

    private static void control(ObjectNode node, LaneControl lane) {
        node.put("appSel", lane.appSel()).put("dataPath", lane.dataPath()).put("txDisabled", lane.txDisabled())
                .put("rxOutputDisabled", lane.rxOutputDisabled()).put("deinit", lane.deinit())
                .put("txPolarityFlipped", lane.txPolarityFlipped()).put("rxPolarityFlipped", lane.rxPolarityFlipped());
    }

    private static void diagnostics(ObjectNode node, Diagnostics diagnostics, Diagnostics.Lane lane) {
        String what = diagnostics.snr() ? "SnrDb" : "Ber";
        node.put("host" + what, Json.digits(lane.host())).put("media" + what, Json.digits(lane.media()));
    }

    private static void latency(ObjectNode node, LaneLatency lane) {
        node.put("rxLatencyNs", lane.rxNs()).put("txLatencyNs", lane.txNs());
    }

    private static void tuning(ObjectNode node, LaneTuning lane) {
        node.put("channel", lane.channel()).put("frequencyThz", Json.finite(lane.frequencyThz(), 6))
                .put("targetPowerDbm", Json.finite(lane.targetPowerDbm(), 2)).put("tuning", lane.tuning())
                .put("unlocked", lane.unlocked());
    }

    static void thresholds(ObjectNode root, CmisModule module) {
        Thresholds page = module.thresholds();
        if (page == null) {
            root.putNull("thresholds");
            return;
        }
        ObjectNode thresholds = root.putObject("thresholds");
        quad(thresholds.putObject("temperatureC"), page.temperatureC());
        quad(thresholds.putObject("supplyV"), page.supplyV());
        quad(thresholds.putObject("txPowerMicrowatt"), page.txPowerMicrowatt());
        quad(thresholds.putObject("biasMa"), page.biasMa());
        quad(thresholds.putObject("rxPowerMicrowatt"), page.rxPowerMicrowatt());
    }

    private static void quad(ObjectNode node, Quad quad) {
        node.put("highAlarm", Json.digits(quad.highAlarm())).put("lowAlarm", Json.digits(quad.lowAlarm()))
                .put("highWarning", Json.digits(quad.highWarning())).put("lowWarning", Json.digits(quad.lowWarning()));
    }

    static void observables(ArrayNode observables, CmisModule module) {
        for (VdmBank bank : module.vdm()) {
            for (VdmObservable each : bank.observables()) {
                ObjectNode node = observables.addObject().put("bank", bank.bank()).put("instance", each.instance());
                CmisJson.coded(node, "type", each.type().code(), each.type().name());
                node.put("side", each.type().side().name()).put("lane", each.lane() == 0 ? null : each.lane())
                        .put("raw", each.raw() < 0 ? null : each.raw()).put("value", Json.digits(each.value()))
                        .put("unit", each.type().unit());
                if (Double.isInfinite(each.value()) || each.aboveRange()) {
                    node.put("note", each.aboveRange() ? "above 255.996 dB" : "infinite");
                }
                if (each.thresholds() != null && each.known()) {
                    quad(node.putObject("thresholds"), each.thresholds());
                }
                node.put("flags", each.flags() < 0 ? null : each.flags());
            }
        }
    }

    static void flags(ObjectNode flags, CmisModule module) {
        ArrayNode names = flags.putArray("module");
        if (module.lower() != null) {
            module.lower().moduleFlags().names().forEach(names::add);
        }
        ArrayNode lanes = flags.putArray("lanes");
        for (LaneState lane : module.lanes()) {
            List<String> up = lane.flagNames();
            if (!up.isEmpty()) {
                ArrayNode each = lanes.addObject().put("lane", lane.lane()).putArray("flags");
                up.forEach(each::add);
            }
        }
    }
}
