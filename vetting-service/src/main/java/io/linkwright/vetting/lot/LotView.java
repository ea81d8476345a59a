package io.linkwright.vetting.lot;

import java.time.Instant;
import java.util.UUID;

/**
 * A lot as the API shows it.
 *
 * @param pmd null where none applies
 * @param unallocated units not yet set aside for a quote; whether they may be sold is for the lot's verdicts to say
 */
public record LotView(UUID id, String lotNumber, String partNumber, String pmd, String supplier, long quantity,
        long unallocated,
        String note, Instant receivedAt, String receivedBy) {

    public static LotView of(Lot lot) {
        return new LotView(lot.id(), lot.lotNumber(), lot.partNumber(), lot.pmd(), lot.supplier(), lot.quantity(),
                lot.unallocated(), lot.note(), lot.receivedAt(), lot.receivedBy());
    }
}
