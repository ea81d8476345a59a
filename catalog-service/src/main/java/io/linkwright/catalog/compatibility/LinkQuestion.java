package io.linkwright.catalog.compatibility;

import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/**
 * Do these two ends link over this fibre? Both parts are modules, or both are the same cable assembly.
 *
 * @param speedGbps null for the fastest that both have
 * @param protocol null for one that both speak
 */
public record LinkQuestion(EndAsked near, EndAsked far, FibreAsked fibre, Integer speedGbps, Protocol protocol) {
}
