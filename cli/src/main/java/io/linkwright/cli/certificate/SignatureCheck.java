package io.linkwright.cli.certificate;

import java.util.Optional;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.http.Json;

/**
 * Checks a JWS (RFC 7515, compact) against a key set: ES256 and nothing else, by the key that it names. Never throws for what
 * it
 * is shown.
 */
final class SignatureCheck {

    static final String FORMAT = "linkwright-certificate/1";
    private static final AlgorithmConstraints ES256 = new AlgorithmConstraints(ConstraintType.PERMIT,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);

    sealed interface Result {

        record Genuine(String kid, String payload, JsonNode certificate) implements Result {
        }

        /** @param code stable, for programs */
        record Refused(String code, String why) implements Result {
        }
    }

    /** @param readable what the file shows beside the JWS; null when it shows nothing */
    static Result check(String jws, JsonNode readable, JsonWebKeySet keys) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(ES256);
        String kid;
        try {
            signature.setCompactSerialization(jws);
            kid = signature.getKeyIdHeaderValue();
        } catch (JoseException | RuntimeException malformed) {
            return new Result.Refused("malformed",
                    "This is no JWS in compact form: three parts in base64url with dots between.");
        }
        Optional<JsonWebKey> key = keys.getJsonWebKeys().stream().filter(known -> kid != null && kid.equals(known.getKeyId()))
                .findFirst();
        if (key.isEmpty()) {
            return new Result.Refused("unknown-key", "The key set has no key " + kid
                    + ": it was signed by somebody else, the key was revoked, or the key set is too old.");
        }
        try {
            signature.setKey(key.get().getKey());
            if (!signature.verifySignature()) {
                return new Result.Refused("changed",
                        "The signature does not fit: the content was changed after it was signed.");
            }
            return content(kid, signature.getPayload(), readable);
        } catch (JoseException | RuntimeException unusable) {
            return new Result.Refused("unusable", "The signature cannot be checked: " + unusable.getMessage());
        }
    }

    private static Result content(String kid, String payload, JsonNode readable) {
        JsonNode certificate;
        try {
            certificate = Json.MAPPER.readTree(payload);
        } catch (JsonProcessingException noJson) {
            return new Result.Refused("no-certificate", "What is signed is no JSON.");
        }
        if (!FORMAT.equals(certificate.path("format").asText())) {
            return new Result.Refused("unknown-format", "What is signed is not in the format " + FORMAT + ".");
        }
        if (readable != null && !readable.equals(certificate)) {
            return new Result.Refused("shown-otherwise",
                    "The signature is good, but what the file shows is not what was signed.");
        }
        return new Result.Genuine(kid, payload, certificate);
    }

    private SignatureCheck() {
    }
}
