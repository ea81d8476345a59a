package io.linkwright.vetting.certificate.key;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.StartupEvent;

/** Refuses to start where whoever reads the database could sign certificates. */
@ApplicationScoped
class KeySecret {

    private static final int SHORTEST = 32;

    private final String secret;

    KeySecret(@ConfigProperty(name = "linkwright.certificates.secret") Optional<String> secret) {
        this.secret = secret.orElse("");
    }

    void check(@Observes StartupEvent event) {
        require(secret);
    }

    KeyCipher cipher() {
        return KeyCipher.of(secret);
    }

    static void require(String secret) {
        if (secret.length() < SHORTEST || secret.startsWith("${")) {
            throw new IllegalStateException("LINKWRIGHT_CERTIFICATES_SECRET must hold the secret that protects the keys of "
                    + "certificates, of " + SHORTEST + " random characters or more.");
        }
    }
}
