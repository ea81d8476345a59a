package io.linkwright.vetting.certificate;

import java.time.Instant;
import java.util.UUID;

/**
 * A certificate as it is kept. Never changed.
 *
 * @param serial null for the whole lot
 * @param payload the signed bytes as text
 * @param jws compact, with the payload in it
 */
record IssuedCertificate(String number, long sequence, UUID lotId, UUID verdictId, String serial, String kid, Instant issuedAt,
        String issuedBy, String payload, String jws) {
}
