package io.linkwright.catalog.compatibility;

import java.util.List;

import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/**
 * Whether a port splits into others.
 *
 * @param speedGbps of one branch
 * @param trunk how the trunk is run, such as {@code 4x100GBASE-DR}, or the part number of a cable assembly
 * @param cable part number of the splitting cable; null when there is none
 * @param cables of them for all branches
 */
public record BreakoutAnswer(Answer answer, int speedGbps, int links, Protocol protocol, String trunk, String cable, int cables,
        List<Assumption> assumed) {
}
