package io.linkwright.vetting.inspection;

import java.time.Instant;
import java.util.UUID;

import io.linkwright.optics.sampling.LotDecision;

/** The original inspection of a lot, as the switching rules count it. */
record DecidedLot(UUID lotId, UUID verdictId, Source source, LotDecision decision, int nonconforming, Instant at, String by) {
}
