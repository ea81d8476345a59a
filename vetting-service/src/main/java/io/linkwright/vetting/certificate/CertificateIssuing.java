package io.linkwright.vetting.certificate;

import static com.fasterxml.jackson.databind.node.JsonNodeFactory.instance;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.linkwright.vetting.certificate.Certificate.Basis;
import io.linkwright.vetting.certificate.Certificate.Subject;
import io.linkwright.vetting.certificate.key.SigningKeys;
import io.linkwright.vetting.lot.Lot;
import io.linkwright.vetting.lot.LotHolds;
import io.linkwright.vetting.lot.Lots;
import io.linkwright.vetting.verdict.VerdictArchive;

/** Certifies what the lot's current verdict says: written, signed and kept in one transaction. */
@ApplicationScoped
class CertificateIssuing {

    private final Lots lots;
    private final VerdictArchive verdicts;
    private final LotHolds holds;
    private final UnitAudit units;
    private final Certificates certificates;
    private final SigningKeys keys;
    private final CanonicalJson json;
    private final String issuer;
    private final URI publicUrl;

    CertificateIssuing(Lots lots, VerdictArchive verdicts, LotHolds holds, UnitAudit units, Certificates certificates,
            SigningKeys keys, CanonicalJson json, @ConfigProperty(name = "linkwright.certificates.issuer") String issuer,
            @ConfigProperty(name = "linkwright.certificates.public-url") URI publicUrl) {
        this.lots = lots;
        this.verdicts = verdicts;
        this.holds = holds;
        this.units = units;
        this.certificates = certificates;
        this.keys = keys;
        this.json = json;
        this.issuer = issuer;
        this.publicUrl = publicUrl;
    }

    /**
     * @param serial null for the whole lot
     * @param overlay null for the standard alone
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without the lot, 422 with all reasons when it cannot be certified
     */
    IssuedCertificate issue(UUID lotId, String serial, String overlay, String issuedBy) {
        // A verdict that is being issued comes before or after this, and not in between.
        Lot lot = lots.requiredLocked(lotId);
        IssueRules.Question question = new IssueRules.Question(overlay, verdicts.latestOf(lotId),
                Standing.hold(holds, lotId));
        List<Fault> faults = IssueRules.faults(question);
        if (!faults.isEmpty()) {
            throw notPossible(faults);
        }
        VerdictArchive.Entry verdict = question.verdict().orElseThrow();
        JsonNode document = json.tree(verdict.document());
        if (serial == null && !namesAll(document)) {
            throw notPossible(
                    List.of(new Fault("", "too-many-bad-units", "The verdict speaks against more units of the lot than "
                            + "it names: a certificate of the lot could not list those that it excludes. Certify single units.")));
        }
        JsonNode findings = serial == null ? document : unit(lot, serial, verdict, document);

        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        long sequence = certificates.nextSequence();
        String number = CertificateNumber.of(now.atOffset(ZoneOffset.UTC).getYear(), sequence);
        String payload = json.written(certificate(number, lot, serial, verdict, document, findings, now, issuedBy));
        SigningKeys.Signed signed = keys.sign(payload);
        IssuedCertificate issued = new IssuedCertificate(number, sequence, lotId, verdict.id(), serial, signed.kid(), now,
                issuedBy, payload, signed.jws());
        certificates.add(issued);
        return issued;
    }

    private JsonNode unit(Lot lot, String serial, VerdictArchive.Entry verdict, JsonNode document) {
        UnitAudit.Result result = units.of(lot, serial, verdict, document);
        if (result instanceof UnitAudit.Result.Holds holds) {
            return json.tree(holds.verdict());
        }
        throw notPossible(((UnitAudit.Result.DoesNot) result).faults());
    }

    /** @param findings what was found on the lot or on the unit, in the fields of a verdict */
    private Certificate certificate(String number, Lot lot, String serial, VerdictArchive.Entry verdict, JsonNode document,
            JsonNode findings, Instant now, String issuedBy) {
        Subject subject = serial == null ? Subject.LOT : Subject.UNIT;
        Outcome outcome = Outcome.valueOf(findings.path("outcome").asText());
        List<JsonNode> criteria = items(findings.path("criteria"));
        String sample = serial == null ? document.at("/sample/text").asText()
                : Wording.sampleOfUnit(serial, document.path("sample"));
        return new Certificate(Certificate.FORMAT, number, subject, issuer, now, issuedBy,
                publicUrl.resolve("/verify/" + number).toString(), lot.partNumber(), text(document, "pmd"), lot.id(),
                lot.lotNumber(), lot.supplier(), lot.note(), serial, outcome, Wording.condition(outcome, criteria),
                findings.path("summary").asText(), basis(verdict, document), decisions(document), sample,
                excluded(serial, document), criteria,
                texts(findings.path("meaning")), texts(findings.path("notes")), Wording.doesNotProve(subject, outcome));
    }

    private static Basis basis(VerdictArchive.Entry verdict, JsonNode document) {
        String ofOverlay = text(document, "overlayOutcome");
        return new Basis(verdict.id(), document.path("evidenceUrl").asText(), verdict.issuedAt(),
                document.path("issuedBy").asText(), document.path("profile").asText(), text(document, "overlay"),
                verdict.outcome(), verdict.standardOutcome(), ofOverlay == null ? null : Outcome.valueOf(ofOverlay));
    }

    /** How the audit decided, as its verdict says it; empty where the verdict says nothing of it. */
    private static JsonNode decisions(JsonNode document) {
        var decisions = instance.objectNode();
        for (String field : List.of("decisionRule", "acceptance")) {
            if (document.hasNonNull(field)) {
                decisions.set(field, document.get(field));
            }
        }
        return decisions;
    }

    /** Whether the verdict's document names every unit that it speaks against. Older ones do, and do not count them. */
    private static boolean namesAll(JsonNode document) {
        return document.path("failedCount").asInt() <= document.path("failedSerials").size()
                && document.path("undecidedCount").asInt() <= document.path("undecidedSerials").size()
                && document.at("/inspection/failedOutsideCount").asInt() <= document.at("/inspection/failedOutside").size();
    }

    /** Units that break a limit, and those of which nothing is proven; none where the certificate is about one unit. */
    private static List<String> excluded(String serial, JsonNode document) {
        return serial != null ? List.of()
                : Stream.of("/failedSerials", "/undecidedSerials", "/inspection/failedOutside")
                        .flatMap(field -> texts(document.at(field)).stream())
                        .distinct().sorted().toList();
    }

    private static String text(JsonNode document, String field) {
        return document.path(field).asText(null);
    }

    private static List<JsonNode> items(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items;
    }

    private static List<String> texts(JsonNode array) {
        return items(array).stream().map(JsonNode::asText).toList();
    }

    private static RuntimeException notPossible(List<Fault> faults) {
        return Problems.notPossible("not-certifiable", "It cannot be certified", faults);
    }
}
