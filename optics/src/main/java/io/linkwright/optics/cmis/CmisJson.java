package io.linkwright.optics.cmis;

import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.optics.cmis.code.Codes;
import io.linkwright.optics.cmis.decode.Administration;
import io.linkwright.optics.cmis.decode.Advertisement;
import io.linkwright.optics.cmis.decode.Application;
import io.linkwright.optics.cmis.decode.LowerMemory;
import io.linkwright.optics.cmis.decode.PageChecksum;

/**
 * A report as one JSON document: identity, power, media, applications, module and lane monitors, thresholds, observables,
 * flags,
 * findings, readings. What the dump does not hold is null. Thread-safe.
 */
public final class CmisJson {

    private CmisJson() {
    }

    public static ObjectNode of(CmisReport report) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("verdict", report.verdict().name());
        dump(root.putObject("dump"), report);
        LowerMemory lower = report.module().lower();
        Administration administration = report.module().administration();
        Advertisement advertisement = report.module().advertisement();
        identity(root, lower, administration);
        power(root, administration);
        media(root, report, advertisement);
        ArrayNode applications = root.putArray("applications");
        report.module().applications().forEach(each -> application(applications.addObject(), each));
        MonitorJson.module(root, report.module());
        MonitorJson.lanes(root.putArray("lanes"), report.module());
        MonitorJson.thresholds(root, report.module());
        MonitorJson.observables(root.putArray("observables"), report.module());
        MonitorJson.flags(root.putObject("flags"), report.module());
        findings(root, report);
        return root;
    }

    private static void dump(ObjectNode dump, CmisReport report) {
        dump.put("format", report.dump().format().name());
        dump.put("port", report.dump().port().isEmpty() ? null : report.dump().port());
        ArrayNode pages = dump.putArray("pages");
        report.module().pages().forEach(each -> pages.add(each.toString()));
        ArrayNode checksums = dump.putArray("checksums");
        for (PageChecksum each : report.module().checksums()) {
            checksums.addObject().put("page", String.format(Locale.ROOT, "%02Xh", each.page())).put("stored", each.stored())
                    .put("computed", each.computed()).put("right", each.right());
        }
        dump.put("faultCount", report.dump().faultCount());
        ArrayNode faults = dump.putArray("faults");
        report.dump().faults().forEach(each -> faults.addObject().put("code", each.code())
                .put("line", each.line() > 0 ? each.line() : null).put("offset", each.offset() >= 0 ? each.offset() : null)
                .put("text", each.text()));
    }

    private static void identity(ObjectNode root, LowerMemory lower, Administration page) {
        ObjectNode identity = root.putObject("identity");
        if (lower != null) {
            coded(identity, "identifier", lower.identifierCode(), lower.identifier().name());
            identity.put("cmisRevision", lower.revisionText()).put("flatMemory", lower.flat())
                    .put("firmware", lower.firmwareMajor() + "." + lower.firmwareMinor()).put("subtype", lower.subtype());
            coded(identity, "heatSink", lower.heatSink(), Codes.HEAT_SINKS.name(lower.heatSink()));
            coded(identity, "fibreFace", lower.fibreFace(), Codes.FIBRE_FACES.name(lower.fibreFace()));
        }
        if (page != null) {
            identity.put("vendor", page.vendor()).put("vendorOui", String.format(Locale.ROOT, "%06X", page.vendorOui()))
                    .put("partNumber", page.partNumber()).put("revision", page.revision())
                    .put("serialNumber", page.serialNumber()).put("dateCode", page.date()).put("clei", page.clei());
        }
    }

    private static void power(ObjectNode root, Administration page) {
        if (page == null) {
            root.putNull("power");
            return;
        }
        root.putObject("power").put("powerClass", page.powerClass()).put("maxPowerW", page.maxPowerW());
    }

    private static void media(ObjectNode root, CmisReport report, Advertisement advertisement) {
        ObjectNode media = root.putObject("media");
        coded(media, "type", report.module().mediaType(), Codes.MEDIA_TYPES.name(report.module().mediaType()));
        Administration page = report.module().administration();
        if (page != null) {
            coded(media, "connector", page.connector(), Codes.CONNECTORS.name(page.connector()));
            coded(media, "technology", page.technology(), Codes.MEDIA_TECHNOLOGIES.name(page.technology()));
            media.put("cableLengthM", Json.finite(page.cableLengthM(), 1)).put("lanesMissingMask", page.lanesMissing());
            if (page.attenuationDb().stated()) {
                media.putObject("attenuationDb").put("at5GHz", page.attenuationDb().at5())
                        .put("at7GHz", page.attenuationDb().at7())
                        .put("at12p9GHz", page.attenuationDb().at12p9()).put("at25p8GHz", page.attenuationDb().at25p8())
                        .put("at53p125GHz", page.attenuationDb().at53p125());
            }
        }
        if (advertisement != null) {
            media.putObject("lengthM").put("OS2", advertisement.smfLengthM()).put("OM5", advertisement.om5LengthM())
                    .put("OM4", advertisement.om4LengthM()).put("OM3", advertisement.om3LengthM())
                    .put("OM2", advertisement.om2LengthM());
            media.put("wavelengthNm", Json.finite(advertisement.wavelengthNm(), 2))
                    .put("wavelengthToleranceNm", Json.finite(advertisement.wavelengthToleranceNm(), 3));
        }
    }

    private static void application(ObjectNode node, Application each) {
        node.put("number", each.number());
        coded(node, "host", each.hostCode(), each.host().name());
        coded(node, "media", each.mediaCode(), each.media().name());
        node.put("hostLanes", each.hostLanes()).put("mediaLanes", each.mediaLanes())
                .put("hostAssignment", each.hostAssignment())
                .put("mediaAssignment", each.mediaAssignment() < 0 ? null : each.mediaAssignment())
                .put("instances", each.instances());
    }

    private static void findings(ObjectNode root, CmisReport report) {
        ArrayNode findings = root.putArray("findings");
        report.findings().forEach(each -> findings.addObject().put("code", each.code()).put("outcome", each.outcome().name())
                .put("text", each.text()).put("source", each.source()).put("confidence", each.confidence().name()));
        ArrayNode readings = root.putArray("readings");
        report.readings().forEach(each -> readings.addObject().put("criterion", each.criterion())
                .put("lane", each.lane() == 0 ? null : each.lane()).put("value", Json.digits(each.value()))
                .put("unit", each.unit())
                .put("standing", each.standing().name()).put("reason", each.reason()));
    }

    static void coded(ObjectNode node, String field, int code, String name) {
        node.putObject(field).put("code", code).put("name", name);
    }
}
