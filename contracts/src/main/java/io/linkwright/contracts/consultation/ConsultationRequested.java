package io.linkwright.contracts.consultation;

import java.time.Instant;

/**
 * A customer asks for the optics of a cluster.
 *
 * @param consultationId the saga's id, carried by every later event
 * @param organisation the customer's organisation; nobody else may see the consultation
 * @param requestedBy the customer's user name
 * @param request what is asked, as it was posted
 */
public record ConsultationRequested(String consultationId, String organisation, String requestedBy, Instant requestedAt,
        ClusterRequest request) {
}
