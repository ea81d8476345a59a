package io.linkwright.vetting.certificate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.vetting.audit.Audit;
import io.linkwright.vetting.audit.AuditProfile;
import io.linkwright.vetting.audit.Part;
import io.linkwright.vetting.audit.Reading;
import io.linkwright.vetting.profile.ReferenceProfiles;

/** Certificates of lots that were really audited, without a service. */
final class Samples {

    static final Instant NOON = Instant.parse("2026-08-11T12:00:00Z");
    static final String URL = "https://linkwright.example.com/verify/LW-C-2026-000001-7KQ4XN";
    static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** @param pmd with four lanes of 100G, such as 400GBASE-DR4, which passes, or 400GBASE-SR4, which holds on condition */
    static Certificate certificate(String pmd, String overlay, String lotNote) {
        JsonNode findings = JSON.valueToTree(Audit.of(profile(pmd), overlay == null ? null : profile(overlay),
                new Part("PN-1", PartKind.TRANSCEIVER, "QSFP112", pmd, 1, 9.0, Confidence.SOURCED), 1024, readings()));
        List<JsonNode> criteria = new ArrayList<>();
        findings.path("criteria").forEach(criterion -> {
            ObjectNode one = criterion.deepCopy();
            one.put("layer", criterion.path("layer").asText().toLowerCase(Locale.ROOT));
            criteria.add(one);
        });
        Outcome outcome = Outcome.valueOf(findings.path("outcome").asText());
        String ofOverlay = findings.path("overlayOutcome").asText(null);
        return new Certificate(Certificate.FORMAT, "LW-C-2026-000001-7KQ4XN", Certificate.Subject.LOT, "Linkwright vetting lab",
                NOON, "lena", URL, "MMS4X00-NS400", pmd, UUID.fromString("5b6f0e0c-5c1e-4f0e-9a8e-3f1f5b1c2d3e"),
                "LOT-2026-0042", "Example Optics", lotNote, null, outcome, Wording.condition(outcome, criteria),
                findings.path("summary").asText(),
                new Certificate.Basis(UUID.fromString("88a74983-366c-4810-813a-b1f9ca56a587"),
                        "/api/verdicts/88a74983-366c-4810-813a-b1f9ca56a587", NOON.minusSeconds(3600), "lena",
                        findings.path("profile").asText(), findings.path("overlay").asText(null), outcome,
                        Outcome.valueOf(findings.path("standardOutcome").asText()),
                        ofOverlay == null ? null : Outcome.valueOf(ofOverlay)),
                JSON.createObjectNode().set("decisionRule", findings.path("decisionRule")),
                findings.at("/sample/text").asText(), List.of(), criteria,
                texts(findings.path("meaning")), texts(findings.path("notes")),
                Wording.doesNotProve(Certificate.Subject.LOT, outcome));
    }

    static IssuedCertificate issued(Certificate certificate) {
        String payload = new CanonicalJson(JSON).written(certificate);
        return new IssuedCertificate(certificate.number(), 1, certificate.lotId(), certificate.verdict().id(),
                certificate.serial(), "nZ1mV1vJ6c8G0b1b2WmZrVQm3x4y5z6A7B8C9D0E1F2", NOON, "lena", payload,
                "head." + payload.length()
                        + ".sign");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static AuditProfile profile(String id) {
        return ReferenceProfiles.all().stream().map(ReferenceProfiles.Entry::profile).filter(one -> one.id().equals(id))
                .findFirst().orElseThrow();
    }

    private static List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (int unit = 1; unit <= 8; unit++) {
            for (int lane = 0; lane < 4; lane++) {
                double shift = 0.01 * (unit + lane);
                readings.add(reading("EX2608A0000" + unit, lane, "tdecqDb", 2.4 + shift));
                readings.add(reading("EX2608A0000" + unit, lane, "tecqDb", 2.2 + shift));
                readings.add(reading("EX2608A0000" + unit, lane, "erDb", 5.2 - shift));
                readings.add(reading("EX2608A0000" + unit, lane, "omaOuterDbm", 1.5 - shift));
                readings.add(reading("EX2608A0000" + unit, lane, "averagePowerDbm", 1.2 - shift));
                readings.add(reading("EX2608A0000" + unit, lane, "rlm", 0.98 - shift / 10));
            }
        }
        return readings;
    }

    private static Reading reading(String serial, int lane, String criterion, double value) {
        return new Reading(serial, lane, criterion, Math.round(value * 1000) / 1000.0, criterion.equals("tdecqDb") ? 0.2 : null,
                NOON.minusSeconds(7200), "bench-1");
    }

    private Samples() {
    }
}
