package io.linkwright.catalog.compatibility;

import java.util.List;

import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/**
 * Does this port split into those?
 *
 * @param trunk the port that splits; its part is a module, or a cable assembly whose plugs are the branches
 * @param branches at least one
 * @param fibre between a module and each of the branches
 * @param protocol null for one that all speak
 */
public record BreakoutQuestion(EndAsked trunk, List<Branch> branches, FibreAsked fibre, Protocol protocol) {

    /**
     * Ends that are alike.
     *
     * @param speedGbps of one link; null for one that gives as many links as there are branches
     */
    public record Branch(EndAsked end, int count, Integer speedGbps) {
    }

    int links() {
        return branches.stream().mapToInt(Branch::count).sum();
    }
}
