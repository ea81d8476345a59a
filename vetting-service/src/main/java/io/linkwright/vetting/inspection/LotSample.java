package io.linkwright.vetting.inspection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.linkwright.optics.sampling.AttributePlan;

/**
 * The plan of a lot and the units that were drawn for it.
 *
 * @param seed with which anybody can draw them again: the serials with the smallest SHA-256 of {@code seed:serial}
 * @param drawnBy null for customers
 */
public record LotSample(UUID lotId, AttributePlan plan, String seed, Instant drawnAt, String drawnBy, List<String> serials) {

    public LotSample {
        serials = List.copyOf(serials);
    }

    LotSample forCustomers() {
        return new LotSample(lotId, plan, seed, drawnAt, null, serials);
    }
}
