package io.linkwright.catalog.compatibility;

import java.util.List;

import io.linkwright.contracts.Reason.Severity;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/**
 * Whether a part works in a port.
 *
 * @param speedGbps of one link
 * @param links that the part carries there; 0 when it does not run at that speed
 * @param portGroups what each group of alike cages says
 * @param assumed what was not said and taken for granted
 */
public record PortAnswer(Answer answer, String partNumber, String platform, int speedGbps, int links, Protocol protocol,
        List<PortGroupAnswer> portGroups, List<Assumption> assumed) {

    /** What one group of alike cages says. */
    public record PortGroupAnswer(String name, int cages, Severity verdict) {
    }
}
