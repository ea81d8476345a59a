package io.linkwright.vetting.profile;

import java.util.List;

import io.linkwright.vetting.audit.Comparison;

/**
 * A new version of an overlay.
 *
 * @param comparisons how each of its limits lies to those of every standard it can meet
 */
public record OverlayCreated(ProfileSummary overlay, List<Comparison> comparisons) {

    public OverlayCreated {
        comparisons = List.copyOf(comparisons);
    }
}
