package io.linkwright.optics.path;

import java.util.List;

import io.linkwright.optics.path.Finding.Weight;

/**
 * All there is to say about a path.
 *
 * @param rays one for each transmitter that is plugged in
 * @param losses one for each ray
 * @param links the links that work as far as the fibres lead
 * @param findings everything that was checked, the worst not first: in the order of the path
 */
public record PathReport(FibrePath path, List<Ray> rays, List<LaneLoss> losses, List<Link> links, List<Finding> findings) {

    public PathReport {
        rays = List.copyOf(rays);
        losses = List.copyOf(losses);
        links = List.copyOf(links);
        findings = List.copyOf(findings);
    }

    /** The heaviest of all findings. */
    public Weight verdict() {
        return findings.stream().map(Finding::weight).reduce(Weight.PASS, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    public boolean blocked() {
        return verdict() == Weight.BLOCK;
    }
}
