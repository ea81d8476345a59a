package io.linkwright.vetting.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.kit.problem.Problems;
import io.linkwright.vetting.certificate.key.SigningKeys;
import io.linkwright.vetting.lot.LotHolds;
import io.linkwright.vetting.verdict.VerdictArchive;

/** Certificates with how they stand at the moment. All calls belong to the caller's transaction. */
@ApplicationScoped
class CertificateReading {

    private final Certificates certificates;
    private final VerdictArchive verdicts;
    private final LotHolds holds;
    private final SigningKeys keys;
    private final CanonicalJson json;

    CertificateReading(Certificates certificates, VerdictArchive verdicts, LotHolds holds, SigningKeys keys,
            CanonicalJson json) {
        this.certificates = certificates;
        this.verdicts = verdicts;
        this.holds = holds;
        this.keys = keys;
        this.json = json;
    }

    Optional<IssuedCertificate> find(String number) {
        return CertificateNumber.isOne(number) ? certificates.find(number) : Optional.empty();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 */
    IssuedCertificate required(String number) {
        return find(number).orElseThrow(() -> Problems.notFound("certificate", number));
    }

    Standing standing(IssuedCertificate certificate) {
        UUID lot = certificate.lotId();
        return Standing.of(new Standing.Facts(verdicts.find(certificate.verdictId()).orElseThrow(), verdicts.latestOf(lot),
                keys.find(certificate.kid()).orElseThrow(), certificates.revocation(certificate.number()).orElse(null),
                Standing.hold(holds, lot)));
    }

    Certificate content(IssuedCertificate certificate) {
        return json.certificate(certificate.payload());
    }

    CertificateView view(IssuedCertificate certificate) {
        Standing standing = standing(certificate);
        return new CertificateView(certificate.number(), standing.status(), standing.causes(), certificate.kid(),
                sha256(certificate.payload()), certificate.jws(), json.tree(certificate.payload()));
    }

    CertificateSummary summary(IssuedCertificate certificate) {
        return new CertificateSummary(certificate.number(), standing(certificate).status(), certificate.serial(),
                certificate.issuedAt(), certificate.issuedBy(), href(certificate.number()));
    }

    static String href(String number) {
        return "/api/certificates/" + number;
    }

    static String sha256(String payload) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payload.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
