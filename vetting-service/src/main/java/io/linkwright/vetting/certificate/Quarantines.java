package io.linkwright.vetting.certificate;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether a lot is held back, as far as certificates are concerned. */
@ApplicationScoped
class Quarantines {

    /** Why the lot is in quarantine, and since when; empty when it is not. */
    Optional<Standing.Event> of(UUID lot) {
        return Optional.empty();
    }
}
