package io.linkwright.servicetest;

import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

/** Access tokens as the realm issues them. */
public final class Tokens {

    public static String customer(String userName, String organisation) {
        return token(userName, organisation, SigningKeys.current(), Duration.ofMinutes(10), "customer");
    }

    /** @param roles such as {@code sales-engineer} */
    public static String staff(String userName, String... roles) {
        return token(userName, null, SigningKeys.current(), Duration.ofMinutes(10), roles);
    }

    /** Right in all but its age. */
    public static String expired(String userName, String organisation) {
        return token(userName, organisation, SigningKeys.current(), Duration.ofMinutes(-10), "customer");
    }

    /** Right in all but its signature. */
    public static String forged(String userName, String organisation) {
        return token(userName, organisation, SigningKeys.foreign(), Duration.ofMinutes(10), "customer");
    }

    private static String token(String userName, String organisation, PrivateKey key, Duration validFor, String... roles) {
        Instant expires = Instant.now().plus(validFor);
        JwtClaimsBuilder claims = Jwt.subject("subject-of-" + userName).preferredUserName(userName).upn(userName)
                .groups(Set.of(roles)).audience("linkwright").issuer("https://realm.test").issuedAt(expires.minusSeconds(1200))
                .expiresAt(expires);
        if (organisation != null) {
            claims.claim("organization", organisation);
        }
        return claims.sign(key);
    }

    private Tokens() {
    }
}
