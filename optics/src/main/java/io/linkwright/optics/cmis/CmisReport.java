package io.linkwright.optics.cmis;

import java.util.Comparator;
import java.util.List;

import io.linkwright.optics.cmis.audit.Audit;
import io.linkwright.optics.cmis.audit.Finding;
import io.linkwright.optics.cmis.audit.Finding.Outcome;
import io.linkwright.optics.cmis.audit.PartClaims;
import io.linkwright.optics.cmis.decode.CmisModule;
import io.linkwright.optics.cmis.decode.ModuleDecoder;
import io.linkwright.optics.cmis.dump.Dump;

/**
 * A dump, what it says, and what is to be said about it. Immutable.
 *
 * @param claims {@link PartClaims#NONE} when nothing was claimed
 * @param findings one of each rule
 */
public record CmisReport(Dump dump, CmisModule module, PartClaims claims, List<Finding> findings) {

    public CmisReport {
        findings = List.copyOf(findings);
    }

    /** Decodes and audits. Defined for any dump. */
    public static CmisReport of(Dump dump, PartClaims claims) {
        CmisModule module = ModuleDecoder.decode(dump.memory());
        return new CmisReport(dump, module, claims, Audit.of(module, claims));
    }

    /** The heaviest finding. */
    public Outcome verdict() {
        return findings.stream().map(Finding::outcome).max(Comparator.naturalOrder()).orElse(Outcome.NOT_JUDGED);
    }

    /** What a lab may take over, and what it may only look at. */
    public List<Reading> readings() {
        return Readings.of(module, findings);
    }

    /** Findings of one kind, in the order of the rules. */
    public List<Finding> findings(Outcome outcome) {
        return findings.stream().filter(it -> it.outcome() == outcome).toList();
    }
}
