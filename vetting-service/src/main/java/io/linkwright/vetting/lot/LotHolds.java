package io.linkwright.vetting.lot;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Which lots are held back, whatever their verdicts say. A lot that is held offers no units, and its certificates are withdrawn
 * for as long. Whoever holds lots provides the bean, and tells the supply when a hold begins or ends.
 */
public interface LotHolds {

    /** Why a lot is held, and since when. */
    record Hold(Instant since, String reason) {
    }

    /** Of the lots asked for, those that are held. Belongs to the caller's transaction. */
    Map<UUID, Hold> of(Collection<UUID> lots);
}
