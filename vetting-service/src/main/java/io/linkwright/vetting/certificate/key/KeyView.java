package io.linkwright.vetting.certificate.key;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A signing key as the API shows it, without its private half.
 *
 * @param kid thumbprint of the public key (RFC 7638, SHA-256)
 * @param changedAt when it came to its state
 */
@Schema(name = "CertificateKey")
public record KeyView(String kid, KeyState state, Instant createdAt, String createdBy, Instant changedAt, String changedBy,
        String reason) {
}
