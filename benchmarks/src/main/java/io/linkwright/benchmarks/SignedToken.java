package io.linkwright.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** A customer's access token as the realm signs it, and the key that a service checks it with. */
record SignedToken(String token, String publicKey) {

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    static SignedToken create() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        long now = Instant.now().getEpochSecond();
        String claims = """
                {"iss":"https://realm.test","sub":"load","upn":"load","preferred_username":"load","groups":["customer"],\
                "organization":"northlake-ai","aud":"linkwright","iat":%d,"exp":%d}""".formatted(now, now + 7200);
        String body = encoded("{\"typ\":\"JWT\",\"alg\":\"RS256\"}") + "." + encoded(claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(pair.getPrivate());
        signature.update(body.getBytes(UTF_8));
        return new SignedToken(body + "." + URL.encodeToString(signature.sign()),
                Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
    }

    private static String encoded(String json) {
        return URL.encodeToString(json.getBytes(UTF_8));
    }
}
