package io.linkwright.vetting.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.linkwright.kit.problem.Fault;
import io.linkwright.optics.cmis.CmisJson;
import io.linkwright.optics.cmis.CmisReport;
import io.linkwright.optics.cmis.Reading;
import io.linkwright.optics.cmis.audit.Finding;
import io.linkwright.optics.cmis.audit.PartClaims;
import io.linkwright.optics.cmis.dump.Dump;
import io.linkwright.optics.cmis.dump.DumpFault;
import io.linkwright.optics.cmis.dump.DumpFormat;
import io.linkwright.optics.cmis.dump.DumpReader;
import io.linkwright.vetting.audit.Part;

/**
 * A module's memory, decoded and held against what vetting knows of the part. Only what the module counted becomes a reading:
 * its
 * monitors are not calibrated, and no limit of a transmitter can be judged by them.
 */
final class CmisAnalysis implements Analysis {

    private static final String VERSION = "cmis-1";

    @Override
    public CaptureKind kind() {
        return CaptureKind.CMIS;
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public Set<String> options() {
        return Set.of("format");
    }

    @Override
    public AnalysisOutcome analyse(Path raw, CaptureRequest request, AnalysedUnit unit) throws IOException {
        List<Fault> faults = new ArrayList<>();
        DumpFormat format = new Options(request.options(), faults).oneOf("format", DumpFormat.class).orElse(null);
        if (!faults.isEmpty()) {
            return new AnalysisOutcome.Refused(faults, faults.size());
        }
        Dump dump = DumpReader.read(bytes(raw), format);
        if (!dump.usable()) {
            return new AnalysisOutcome.Refused(dump.faults().stream().map(CmisAnalysis::fault).toList(), dump.faultCount());
        }
        CmisReport report = CmisReport.of(dump, claims(unit.part()));
        List<String> notes = new ArrayList<>();
        dump.faults().forEach(fault -> notes.add("The dump: " + fault));
        report.findings(Finding.Outcome.BLOCK).forEach(finding -> notes.add("BLOCK: " + finding.text()));
        report.findings(Finding.Outcome.REVIEW).forEach(finding -> notes.add("REVIEW: " + finding.text()));
        List<DerivedReading> readings = report.readings().stream()
                .filter(reading -> reading.standing() == Reading.Standing.MEASUREMENT)
                .map(reading -> new DerivedReading(reading.criterion(), reading.lane() > 0 ? reading.lane() - 1 : null,
                        reading.value(), null))
                .toList();
        return new AnalysisOutcome.Analysed(true, CmisJson.of(report), readings, notes);
    }

    /** One byte more than is read, so that what is longer is refused. */
    private static byte[] bytes(Path raw) throws IOException {
        try (InputStream in = Files.newInputStream(raw)) {
            return in.readNBytes(DumpReader.MOST_BYTES + 1);
        }
    }

    private static Fault fault(DumpFault fault) {
        return new Fault("", fault.code(), fault.toString());
    }

    private static PartClaims claims(Part part) {
        List<String> applications = part.pmd() == null || part.pmdInstances() < 1 ? List.of()
                : List.of(part.pmdInstances() + "x" + part.pmd());
        return new PartClaims(part.partNumber(), null, null, part.formFactor(), null, null, null, applications, null, null,
                null,
                part.maxPowerW(), null, Map.of(), null, null, null, null, null);
    }
}
