package io.linkwright.vetting.certificate;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.kit.problem.Fault;
import io.linkwright.vetting.audit.AuditOptions;
import io.linkwright.vetting.audit.AuditProfile;
import io.linkwright.vetting.audit.DecisionRule;
import io.linkwright.vetting.audit.LotAudit;
import io.linkwright.vetting.audit.MeasuredUnit;
import io.linkwright.vetting.audit.Part;
import io.linkwright.vetting.audit.Verdict;
import io.linkwright.vetting.lot.Lot;
import io.linkwright.vetting.measurement.Measurements;
import io.linkwright.vetting.product.Products;
import io.linkwright.vetting.profile.Profiles;
import io.linkwright.vetting.verdict.VerdictArchive;

/**
 * What a lot's verdict means for one of its units. The verdict keeps the worst unit per limit, so the unit's own readings are
 * judged again: the same readings, of the same part as the catalogue had it then, by
 * the same versions of the same profiles.
 */
@ApplicationScoped
class UnitAudit {

    private final Measurements measurements;
    private final Products products;
    private final Profiles profiles;
    private final CanonicalJson json;

    UnitAudit(Measurements measurements, Products products, Profiles profiles, CanonicalJson json) {
        this.json = json;
        this.measurements = measurements;
        this.products = products;
        this.profiles = profiles;
    }

    sealed interface Result {

        record Holds(Verdict verdict) implements Result {
        }

        record DoesNot(List<Fault> faults) implements Result {
        }
    }

    /** @param document the lot's verdict as it was issued */
    Result of(Lot lot, String serial, VerdictArchive.Entry entry, JsonNode document) {
        MeasuredUnit readings = measurements.unit(lot.id(), serial, entry.readings());
        if (readings.readings() == 0) {
            return doesNot("unit-not-audited", "The verdict rests on no reading of a unit " + serial + " of this lot.");
        }
        List<Fault> faults = new ArrayList<>();
        if (names(document.path("failedSerials"), serial)) {
            faults.add(new Fault("", "unit-failed", "The verdict says that the unit " + serial + " breaks a limit."));
        }
        Verdict verdict = audited(part(lot, document), entry, readings, rule(document));
        if (!Standing.holds(verdict.outcome())) {
            faults.add(new Fault("", "unit-does-not-hold", "Unit " + serial + ": " + verdict.summary()));
        }
        return faults.isEmpty() ? new Result.Holds(verdict) : new Result.DoesNot(faults);
    }

    private Verdict audited(Part part, VerdictArchive.Entry entry, MeasuredUnit readings, DecisionRule rule) {
        LotAudit audit = new LotAudit(profile(entry.profile()), entry.overlay() == null ? null : profile(entry.overlay()), part,
                new AuditOptions(rule, null));
        audit.add(readings);
        return audit.verdict(1);
    }

    /** As the catalogue had it when the lot was judged. Older verdicts do not tell; then as the catalogue has it now. */
    private Part part(Lot lot, JsonNode document) {
        return document.hasNonNull("part") ? json.value(document.get("part"), Part.class)
                : products.known(lot.partNumber()).orElseThrow().asPart();
    }

    private AuditProfile profile(VerdictArchive.ProfileVersion version) {
        return profiles.issuedWith(version.id(), version.version()).orElseThrow();
    }

    /** Verdicts from before there were rules were decided by the values alone. */
    private static DecisionRule rule(JsonNode document) {
        return document.hasNonNull("decisionRule") ? DecisionRule.valueOf(document.path("decisionRule").asText())
                : DecisionRule.SIMPLE;
    }

    private static boolean names(JsonNode serials, String serial) {
        for (JsonNode name : serials) {
            if (name.asText().equals(serial)) {
                return true;
            }
        }
        return false;
    }

    private static Result doesNot(String code, String message) {
        return new Result.DoesNot(List.of(new Fault("/serial", code, message)));
    }
}
