package io.linkwright.contracts.catalog;

import java.time.Instant;

import io.linkwright.contracts.Nullable;

/** The designer found an interconnect that fits. */
public record DesignProposed(String designId, String consultationId, String organisation, Instant proposedAt,
        @Nullable String auditProfile, @Nullable String currency, Design design) {
}
