package io.linkwright.vetting.certificate;

import java.time.Instant;
import java.util.List;

import io.linkwright.contracts.vetting.Outcome;

/**
 * What anybody may know of a certificate whose number he has: nothing but what the certificate itself says, and how it stands.
 *
 * @param serial null for the whole lot
 * @param overlay null when the standard alone was asked for
 * @param condition null unless the outcome is CONDITIONAL
 * @param lotNote may be null
 */
public record PublicView(String number, CertificateStatus status, List<Standing.Cause> causes, String issuer, Instant issuedAt,
        String partNumber, String lotNumber, String serial, Outcome outcome, String condition, String statement,
        String profile, String overlay, Instant auditedAt, String sample, String lotNote, List<String> meaning,
        List<String> doesNotProve, String kid, String sha256) {

    static PublicView of(IssuedCertificate issued, Certificate certificate, Standing standing) {
        return new PublicView(issued.number(), standing.status(), standing.causes(), certificate.issuer(),
                certificate.issuedAt(), certificate.partNumber(), certificate.lotNumber(), certificate.serial(),
                certificate.outcome(), certificate.condition(), certificate.statement(), certificate.verdict().profile(),
                certificate.verdict().overlay(), certificate.verdict().issuedAt(), certificate.sample(), certificate.lotNote(),
                certificate.meaning(), certificate.doesNotProve(), issued.kid(),
                CertificateReading.sha256(issued.payload()));
    }
}
