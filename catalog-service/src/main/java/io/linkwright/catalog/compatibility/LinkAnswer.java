package io.linkwright.catalog.compatibility;

import java.util.List;

import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/**
 * Whether two ends form a link.
 *
 * @param near optical interface of that end, or the part number of a cable assembly
 * @param far likewise
 * @param ratedReachM smaller of both ends on that fibre; null when one has no rating
 * @param lossDb most that the fibre loses; null for a cable assembly
 * @param cable part number of the fibre cable that was judged; null when it was only described or there is none
 */
public record LinkAnswer(Answer answer, int speedGbps, Protocol protocol, String near, String far, Double ratedReachM,
        Double lossDb, String cable, List<Assumption> assumed) {
}
