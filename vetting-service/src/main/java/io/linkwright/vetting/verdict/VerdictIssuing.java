package io.linkwright.vetting.verdict;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.contracts.vetting.VerdictIssued;
import io.linkwright.contracts.vetting.VerdictIssued.FailedCriterion;
import io.linkwright.kit.event.EventContext;
import io.linkwright.kit.event.Outbox;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.linkwright.optics.sampling.LotDecision;
import io.linkwright.vetting.audit.AuditProfile;
import io.linkwright.vetting.audit.CriterionResult;
import io.linkwright.vetting.audit.DecisionRule;
import io.linkwright.vetting.audit.Part;
import io.linkwright.vetting.audit.Verdict;
import io.linkwright.vetting.inspection.LotInspections;
import io.linkwright.vetting.inspection.LotSample;
import io.linkwright.vetting.lot.Lot;
import io.linkwright.vetting.lot.LotDispositions;
import io.linkwright.vetting.lot.Lots;
import io.linkwright.vetting.measurement.Measurements;
import io.linkwright.vetting.product.Products;
import io.linkwright.vetting.profile.Profiles;

/** Audits a lot as it stands and issues the verdict: stored, published and told to the supply in one transaction. */
@ApplicationScoped
public class VerdictIssuing {

    private final Lots lots;
    private final Products products;
    private final Profiles profiles;
    private final Measurements measurements;
    private final Verdicts verdicts;
    private final VerdictUnits units;
    private final Outbox outbox;
    private final Event<LotAudited> audited;
    private final ObjectMapper json;
    private final LotInspections inspections;
    private final LotDispositions dispositions;

    VerdictIssuing(Lots lots, Products products, Profiles profiles, Measurements measurements, Verdicts verdicts,
            VerdictUnits units, Outbox outbox,
            Event<LotAudited> audited, ObjectMapper json, LotInspections inspections, LotDispositions dispositions) {
        this.inspections = inspections;
        this.dispositions = dispositions;
        this.lots = lots;
        this.products = products;
        this.profiles = profiles;
        this.measurements = measurements;
        this.verdicts = verdicts;
        this.units = units;
        this.outbox = outbox;
        this.audited = audited;
        this.json = json;
    }

    /**
     * @param overlayId null for the standard alone
     * @param rule what becomes of values within their uncertainty of a limit
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without the lot, 400 without the overlay, 422 when no profile is
     *         for the part, 409 when the lot is accepted by a sample that was not drawn
     */
    public VerdictDocument issue(UUID lotId, String overlayId, DecisionRule rule, String issuedBy) {
        Lot seen = lots.glance(lotId);
        profiles.holdStill();
        Part part = products.known(seen.partNumber()).orElseThrow().asPart();
        AuditProfile overlay = overlayId == null ? null : offered(overlayId);
        AuditProfile standard = profiles.standardFor(part).orElseThrow(() -> noProfile(part));
        Optional<LotSample> sample = inspections.sampleOf(seen);
        UUID id = UUID.randomUUID();
        VerdictUnits.Writer rejected = units.of(id);
        Supplier<SampledAudit> judging = () -> {
            SampledAudit audit = new SampledAudit(standard, overlay, part, sample.orElse(null), rule, rejected::add);
            measurements.eachUnit(lotId, audit::add);
            rejected.flush();
            return audit;
        };

        // Millions of readings take minutes. Orders wait for whoever holds the lot, so it is judged before it is locked.
        long upload = measurements.lastUpload(lotId);
        SampledAudit audit = judging.get();
        // Audits of one lot follow each other, so that the later one has the higher number and the newer readings.
        Lot lot = lots.requiredLocked(lotId);
        if (measurements.lastUpload(lotId) != upload) {
            rejected.restart();
            audit = judging.get();
        }
        Verdict verdict = audit.verdict(lot.quantity());
        int nonconforming = audit.nonconforming();
        Optional<LotDecision> decision = sample
                .flatMap(drawn -> inspections.decision(lot, drawn, verdict.standardOutcome(), nonconforming));

        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        VerdictDocument document = new VerdictDocument(id, lotId, lot.lotNumber(), lot.partNumber(), part.pmd(), lot.supplier(),
                lot.note(), now, issuedBy, IssuedVerdict.evidenceUrl(id), part, audit.evidence(decision, lot.quantity()),
                audit.variables(verdict), verdict);
        verdicts.persistAndFlush(new IssuedVerdict(id, lotId, standard, overlay, verdict, audit.readings(), now, issuedBy,
                written(document)));
        decision.ifPresent(one -> inspections.count(lot, id, one, nonconforming, issuedBy));
        lot.changed();
        if (sample.isPresent() && verdict.standardOutcome() == Outcome.FAIL) {
            dispositions.quarantine(lot, "The verdict " + id + " fails the standard under the lot's sampling plan.", id,
                    issuedBy);
        }
        outbox.publish(EventTypes.VERDICT_ISSUED, lotId.toString(), event(document), EventContext.NONE);
        audited.fire(new LotAudited(lot.partNumber()));
        return document;
    }

    private static VerdictIssued event(VerdictDocument document) {
        Verdict verdict = document.verdict();
        // A plan may accept a lot in spite of bad units: then nothing has failed.
        List<CriterionResult> failed = verdict.outcome() == Outcome.FAIL ? verdict.failures() : List.of();
        List<FailedCriterion> failures = failed.stream()
                .sorted(Comparator.comparingDouble(CriterionResult::excess).reversed())
                .map(failure -> new FailedCriterion(failure.criterion(), failure.layer().wireName(), failure.unit(),
                        failure.worst(), failure.limit(), failure.excess(), failure.serial()))
                .toList();
        return new VerdictIssued(document.id().toString(), document.lotId().toString(), document.lotNumber(),
                document.partNumber(), verdict.profile(), verdict.overlay(), verdict.outcome(), verdict.sample().unitsAudited(),
                verdict.sample().unitsFailed(), failures, document.issuedAt(), document.evidenceUrl());
    }

    private String written(VerdictDocument document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the verdict could not be written as JSON", impossible);
        }
    }

    private AuditProfile offered(String overlayId) {
        AuditProfile overlay = profiles.overlay(overlayId).orElseThrow(() -> unknown(overlayId));
        if (profiles.isRetired(overlay)) {
            throw Problems.invalidRequest(List.of(new Fault("/overlay", "retired-overlay",
                    "The overlay '" + overlayId + "' is no longer offered; its verdicts stay.")));
        }
        return overlay;
    }

    private static RuntimeException unknown(String overlayId) {
        return Problems.invalidRequest(
                List.of(new Fault("/overlay", "unknown-overlay", "There is no overlay '" + overlayId + "'.")));
    }

    private static RuntimeException noProfile(Part part) {
        return Problems.notPossible("no-audit-profile", "No audit profile is for this part",
                List.of(new Fault("", "no-audit-profile", "No audit profile is for " + part.partNumber()
                        + (part.pmd() == null ? " (" + part.kind() + ")." : " (" + part.pmd() + ")."))));
    }
}
