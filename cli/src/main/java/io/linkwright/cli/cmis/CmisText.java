package io.linkwright.cli.cmis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.linkwright.cli.text.Table;
import io.linkwright.cli.text.Wrapping;
import io.linkwright.optics.cmis.CmisReport;
import io.linkwright.optics.cmis.audit.Finding;
import io.linkwright.optics.cmis.audit.Finding.Outcome;
import io.linkwright.optics.cmis.code.Codes;
import io.linkwright.optics.cmis.decode.Administration;
import io.linkwright.optics.cmis.decode.Advertisement;
import io.linkwright.optics.cmis.decode.Application;
import io.linkwright.optics.cmis.decode.CmisModule;
import io.linkwright.optics.cmis.decode.LowerMemory;
import io.linkwright.optics.cmis.memory.PageAddress;

/** A report as a lab engineer reads it: what it is, how it runs, what it measures, and what stands against it. */
final class CmisText {

    private static final String NOT_IN_DUMP = "not in the dump";

    private final List<String> lines = new ArrayList<>();
    private final CmisReport report;

    private CmisText(CmisReport report) {
        this.report = report;
    }

    /** @param all whether rules that hold are told one by one */
    static List<String> of(CmisReport report, boolean all) {
        CmisText text = new CmisText(report);
        if (report.dump().usable()) {
            text.identity();
            text.media();
            text.applications();
            text.lines.addAll(MonitorText.of(report.module()));
        }
        text.faults();
        if (report.dump().usable()) {
            text.findings(all);
        }
        return List.copyOf(text.lines);
    }

    private void identity() {
        CmisModule module = report.module();
        LowerMemory lower = module.lower();
        Administration page = module.administration();
        String name = page == null ? "Module without page 00h"
                : page.vendor() + " " + page.partNumber() + ", serial number "
                        + page.serialNumber();
        lines.add(name);
        lines.add("=".repeat(name.length()));
        fact("dump",
                report.dump().format() + (report.dump().port().isEmpty() ? "" : " of port " + report.dump().port()) + ", pages "
                        + String.join(" ", module.pages().stream().map(PageAddress::toString).toList()));
        fact("kind", lower == null ? NOT_IN_DUMP
                : lower.identifier().name() + ", CMIS " + lower.revisionText() + (lower.flat()
                        ? ", flat memory: page 00h only"
                        : ""));
        if (lower != null) {
            fact("body", "heat sink " + Codes.HEAT_SINKS.name(lower.heatSink()) + "; fibre face "
                    + Codes.FIBRE_FACES.name(lower.fibreFace()));
            fact("firmware", lower.firmwareMajor() + "." + lower.firmwareMinor());
        }
        if (page != null) {
            fact("made",
                    page.date() + ", revision " + page.revision() + (page.clei().isEmpty() ? "" : ", CLEI " + page.clei()));
            fact("power", MonitorText.number(page.maxPowerW(), 2) + " W at most, class " + page.powerClass());
        }
    }

    private void media() {
        CmisModule module = report.module();
        Administration page = module.administration();
        Advertisement advertised = module.advertisement();
        fact("medium", Codes.MEDIA_TYPES.name(module.mediaType()) + (page == null ? ""
                : ", " + Codes.MEDIA_TECHNOLOGIES.name(page.technology()) + ", connector "
                        + Codes.CONNECTORS.name(page.connector())));
        if (page != null && page.cableLengthM() > 0) {
            fact("cable", MonitorText.number(page.cableLengthM(), 1) + " m" + (page.attenuationDb().stated()
                    ? ", " + page.attenuationDb().at12p9() + " dB at 12.9 GHz, " + page.attenuationDb().at25p8()
                            + " dB at 25.8 GHz"
                    : ""));
        }
        if (advertised != null) {
            List<String> lengths = new ArrayList<>();
            length(lengths, "OS2", advertised.smfLengthM());
            length(lengths, "OM5", advertised.om5LengthM());
            length(lengths, "OM4", advertised.om4LengthM());
            length(lengths, "OM3", advertised.om3LengthM());
            length(lengths, "OM2", advertised.om2LengthM());
            fact("reach", lengths.isEmpty() ? "not stated" : String.join(", ", lengths));
            fact("light",
                    advertised.wavelengthNm() == 0 ? "not stated"
                            : MonitorText.number(advertised.wavelengthNm(), 2) + " nm ± "
                                    + MonitorText.number(advertised.wavelengthToleranceNm(), 2) + " nm, nominal");
        }
    }

    private static void length(List<String> lengths, String fibre, double lengthM) {
        if (lengthM > 0) {
            lengths.add(MonitorText.number(lengthM, 0) + " m of " + fibre);
        }
    }

    private void fact(String name, String text) {
        List<String> wrapped = Wrapping.wrap(text, 100);
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add(String.format(Locale.ROOT, "%-10s", i == 0 ? name : "") + wrapped.get(i));
        }
    }

    private void applications() {
        if (report.module().applications().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Ways to run it");
        Table table = Table.of("no.", "at once", "host", "lanes", "code", "medium", "lanes", "code");
        for (Application each : report.module().applications()) {
            table.row("" + each.number(), "" + each.instances(), each.host().name(), "" + each.hostLanes(),
                    hex(each.hostCode()),
                    each.media().name(), "" + each.mediaLanes(), hex(each.mediaCode()));
        }
        lines.add(table.toString());
    }

    private void faults() {
        if (report.dump().faultCount() == 0) {
            return;
        }
        lines.add("");
        lines.add("What the dump could not be read for");
        report.dump().faults().forEach(each -> lines.addAll(Wrapping.point("", each.toString())));
        int more = report.dump().faultCount() - report.dump().faults().size();
        if (more > 0) {
            lines.add("- and " + more + " more.");
        }
    }

    private void findings(boolean all) {
        lines.add("");
        lines.add(report.claims().partNumber() == null ? "Audit, with nothing claimed of the part: " + report.verdict()
                : "Audit against what is claimed of " + report.claims().partNumber() + ": " + report.verdict());
        for (Outcome outcome : List.of(Outcome.BLOCK, Outcome.REVIEW)) {
            report.findings(outcome).forEach(each -> lines.addAll(Wrapping.point("", outcome + " " + said(each))));
        }
        List<Finding> open = report.findings(Outcome.NOT_JUDGED);
        List<Finding> holding = report.findings(Outcome.PASS);
        if (all) {
            open.forEach(each -> lines.addAll(Wrapping.point("", "not judged: " + said(each))));
            holding.forEach(each -> lines.addAll(Wrapping.point("", "holds: " + said(each))));
            return;
        }
        if (!open.isEmpty()) {
            lines.addAll(Wrapping.point("", "not judged: " + String.join(", ", open.stream().map(Finding::code).toList())));
        }
        lines.add(holding.size() + (holding.size() == 1 ? " rule holds" : " rules hold")
                + "; --reasons lists them, and why others "
                + "could not judge.");
    }

    private static String said(Finding finding) {
        return finding.code() + ": " + finding.text()
                + (finding.outcome() == Outcome.BLOCK || finding.outcome() == Outcome.REVIEW
                        ? " [" + finding.source() + "]"
                        : "");
    }

    private static String hex(int code) {
        return String.format(Locale.ROOT, "%02Xh", code);
    }
}
