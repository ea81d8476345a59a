package io.linkwright.vetting.certificate;

import java.time.Instant;

/** One line of a lot's certificates. @param serial null for the whole lot */
public record CertificateSummary(String number, CertificateStatus status, String serial, Instant issuedAt, String issuedBy,
        String href) {
}
