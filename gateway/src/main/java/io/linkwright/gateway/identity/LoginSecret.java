package io.linkwright.gateway.identity;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.StartupEvent;

/** Refuses to start with a portal that could sign nobody in, or that anybody could speak for. */
@ApplicationScoped
class LoginSecret {

    private static final int SHORTEST = 16;

    private final boolean enabled;
    private final String secret;

    LoginSecret(@ConfigProperty(name = "quarkus.oidc.login.tenant-enabled") boolean enabled,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") Optional<String> secret) {
        this.enabled = enabled;
        this.secret = secret.orElse("");
    }

    void check(@Observes StartupEvent event) {
        if (enabled) {
            require(secret);
        }
    }

    static void require(String secret) {
        if (secret.length() < SHORTEST || secret.startsWith("${")) {
            throw new IllegalStateException("QUARKUS_OIDC_CREDENTIALS_SECRET must hold the secret of the realm's client "
                    + "linkwright-portal, of " + SHORTEST + " characters or more; it also protects the portal's sessions.");
        }
    }
}
