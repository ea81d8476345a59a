package io.linkwright.catalog.proposal;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.kit.identity.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The stored designs. Call within a transaction. */
@ApplicationScoped
class DesignRepository implements PanacheRepositoryBase<DesignEntity, UUID> {

    boolean answers(String consultationId) {
        return count("consultationId", consultationId) > 0;
    }

    /** The one place where a design meets its reader: empty unless the caller may see the owner's things. */
    Optional<DesignEntity> visible(UUID id, Caller caller) {
        return findByIdOptional(id).filter(design -> caller.sees(design.organisation()));
    }
}
