package io.linkwright.vetting.certificate.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

import io.linkwright.kit.problem.Problems;

/**
 * Signs with the active key, makes the first one when it is first needed, and follows a key by another. All calls belong to the
 * caller's transaction; replicas that need a key at the same time wait for each other.
 */
@ApplicationScoped
public class SigningKeys {

    /** ECDSA on P-256 with SHA-256 (RFC 7518, 3.4): every JOSE library and every standard library knows it. */
    static final String ALGORITHM = AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
    private static final String TYPE = "linkwright-certificate+json";
    private static final String SERVICE = "vetting-service";

    private final KeyStore keys;
    private final KeySecret secret;

    SigningKeys(KeyStore keys, KeySecret secret) {
        this.keys = keys;
        this.secret = secret;
    }

    /** A signature and the key it was made with. @param jws compact (RFC 7515) */
    public record Signed(String kid, String jws) {
    }

    /** Signs the bytes of a text with the active key. */
    public Signed sign(String payload) {
        PublicJsonWebKey key = active();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(payload);
        signature.setAlgorithmHeaderValue(ALGORITHM);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setHeader("typ", TYPE);
        signature.setKey(key.getPrivateKey());
        try {
            return new Signed(key.getKeyId(), signature.getCompactSerialization());
        } catch (JoseException impossible) {
            throw new IllegalStateException("the certificate could not be signed", impossible);
        }
    }

    /** The key that signs from now on; the one before is retired and stays in the key set. */
    KeyView rotate(String by, String reason) {
        keys.lock();
        keys.active().ifPresent(former -> keys.append(former.kid(), "RETIRED", now(), by, reason));
        return make(by, reason);
    }

    /**
     * Says that a key is compromised. When it was the active one, another follows at once.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without the key, 409 if it was revoked before
     */
    KeyView revoke(String kid, String by, String reason) {
        keys.lock();
        KeyView key = keys.find(kid).orElseThrow(() -> Problems.notFound("signing key", kid));
        if (key.state() == KeyState.REVOKED) {
            throw Problems.conflict("key-revoked", "The key was revoked at " + key.changedAt() + ": " + key.reason());
        }
        keys.append(kid, "REVOKED", now(), by, reason);
        if (key.state() == KeyState.ACTIVE) {
            make(by, "Follows the revoked key " + kid + ".");
        }
        return keys.find(kid).orElseThrow();
    }

    public Optional<KeyView> find(String kid) {
        return keys.find(kid);
    }

    List<KeyView> all() {
        return keys.all();
    }

    /** Public halves of all keys that are not revoked, newest first, as a JWK set (RFC 7517). */
    public List<JsonWebKey> published() {
        return keys.publicKeys().stream().map(SigningKeys::parsed).toList();
    }

    private PublicJsonWebKey active() {
        Optional<KeyStore.Stored> known = keys.active();
        if (known.isEmpty()) {
            keys.lock();
            known = keys.active();
        }
        if (known.isEmpty()) {
            make(SERVICE, "The first key, made when the first certificate was issued.");
            known = keys.active();
        }
        KeyStore.Stored key = known.orElseThrow();
        try {
            return PublicJsonWebKey.Factory.newPublicJwk(
                    new String(secret.cipher().decrypted(key.kid(), key.privateKey()), UTF_8));
        } catch (JoseException corrupt) {
            throw new IllegalStateException("the signing key " + key.kid() + " cannot be read", corrupt);
        }
    }

    private KeyView make(String by, String reason) {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            String kid = key.calculateBase64urlEncodedThumbprint("SHA-256");
            key.setKeyId(kid);
            key.setUse("sig");
            key.setAlgorithm(ALGORITHM);
            Instant now = now();
            keys.add(kid, key.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY), secret.cipher().encrypted(kid,
                    key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE).getBytes(UTF_8)), now, by);
            keys.append(kid, "ACTIVATED", now, by, reason);
            return keys.find(kid).orElseThrow();
        } catch (JoseException impossible) {
            throw new IllegalStateException("no key could be made", impossible);
        }
    }

    private static JsonWebKey parsed(String json) {
        try {
            return JsonWebKey.Factory.newJwk(json);
        } catch (JoseException corrupt) {
            throw new IllegalStateException("a public key cannot be read", corrupt);
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
