package io.linkwright.vetting.certificate;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.vetting.certificate.Verification.Result;
import io.linkwright.vetting.certificate.key.KeyState;
import io.linkwright.vetting.certificate.key.SigningKeys;

/** Whether a JWS that somebody shows was signed here. Never throws for what it is shown. */
@ApplicationScoped
class Verifying {

    static final int LONGEST = 512 * 1024;
    private static final AlgorithmConstraints ES256 = new AlgorithmConstraints(ConstraintType.PERMIT,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);

    private final SigningKeys keys;
    private final CertificateReading reading;
    private final ObjectMapper json;

    Verifying(SigningKeys keys, CertificateReading reading, ObjectMapper json) {
        this.keys = keys;
        this.reading = reading;
        this.json = json;
    }

    Verification verify(String text) {
        if (text == null || text.length() > LONGEST) {
            return new Verification(Result.MALFORMED, "A signed document has 1 to " + LONGEST + " characters.", null);
        }
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(ES256);
        String kid;
        try {
            signature.setCompactSerialization(text.strip());
            kid = signature.getKeyIdHeaderValue();
        } catch (JoseException | RuntimeException malformed) {
            return new Verification(Result.MALFORMED,
                    "This is no JWS in compact form: three parts in base64url with dots between.", null);
        }
        Optional<JsonWebKey> key = keys.published().stream().filter(known -> known.getKeyId().equals(kid)).findFirst();
        if (key.isEmpty()) {
            return kid != null && keys.find(kid).filter(known -> known.state() == KeyState.REVOKED).isPresent()
                    ? new Verification(Result.KEY_REVOKED,
                            "The key that it names is compromised: anybody could have signed it.", null)
                    : notGenuine("It names a key that this lab never had.");
        }
        return checked(signature, key.get());
    }

    private Verification checked(JsonWebSignature signature, JsonWebKey key) {
        try {
            signature.setKey(key.getKey());
            if (!signature.verifySignature()) {
                return notGenuine("The signature does not fit the content: it was changed after it was signed.");
            }
            return issued(signature.getPayload());
        } catch (JoseException | RuntimeException unusable) {
            return notGenuine("The signature cannot be one of this lab's: " + unusable.getMessage());
        }
    }

    private Verification issued(String payload) {
        String number;
        try {
            number = json.readTree(payload).path("number").asText();
        } catch (JsonProcessingException noJson) {
            return notGenuine("What is signed is no certificate.");
        }
        return reading.find(number).filter(known -> known.payload().equals(payload))
                .map(known -> new Verification(Result.GENUINE,
                        "This lab signed it, and nothing was changed since. How it stands today is a question of its own.",
                        PublicView.of(known, reading.content(known), reading.standing(known))))
                .orElseGet(() -> notGenuine("A key of this lab signed it, but no such certificate was issued."));
    }

    private static Verification notGenuine(String text) {
        return new Verification(Result.NOT_GENUINE, text, null);
    }
}
