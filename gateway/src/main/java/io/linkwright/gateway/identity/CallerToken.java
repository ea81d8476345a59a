package io.linkwright.gateway.identity;

import java.time.Instant;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;

/** The access token of the current request: the one it came with, or the one of the portal's session. */
@RequestScoped
public class CallerToken {

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    CallerToken(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /** What to send after {@code Bearer} to act for the caller. */
    public String value() {
        return of(identity);
    }

    public Instant expiresAt() {
        return Instant.ofEpochSecond(token.getExpirationTime());
    }

    /** @throws IllegalStateException if nobody is signed in */
    public static String of(SecurityIdentity identity) {
        AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        if (credential == null) {
            throw new IllegalStateException("the caller has no access token");
        }
        return credential.getToken();
    }
}
