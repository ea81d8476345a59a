package io.linkwright.catalog.compatibility;

import io.linkwright.catalog.platform.Airflow;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/**
 * Does this part work in this port?
 *
 * @param end the part in its port; the platform is named
 * @param speedGbps of one link; null for the fastest that both have
 * @param protocol null for one that both speak
 * @param linksPerCage links that each cage has to give; null for as many as the part gives
 * @param airflow way the fans blow; null when unknown
 * @param inletC temperature of the air at the chassis; null when unknown
 * @param plannedPowerW power that was planned for each module; null when none was
 * @param powerSupplies that are fitted; null for all
 */
public record PortQuestion(EndAsked end, Integer speedGbps, Protocol protocol, Integer linksPerCage, Airflow airflow,
        Double inletC, Double plannedPowerW, Integer powerSupplies) {
}
