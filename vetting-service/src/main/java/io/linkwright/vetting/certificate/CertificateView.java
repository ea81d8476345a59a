package io.linkwright.vetting.certificate;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A certificate as the API shows it.
 *
 * @param status computed when asked
 * @param causes why it is not VALID, the worst first
 * @param kid the key that signed it
 * @param sha256 of the signed payload, lower-case hexadecimal, as the paper has it
 * @param jws the signed document itself (RFC 7515, compact)
 * @param certificate what is signed, decoded
 */
@Schema(name = "CertificateWithStatus")
public record CertificateView(String number, CertificateStatus status, List<Standing.Cause> causes, String kid, String sha256,
        String jws, @Schema(implementation = Certificate.class) JsonNode certificate) {
}
