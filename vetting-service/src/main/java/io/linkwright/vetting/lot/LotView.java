package io.linkwright.vetting.lot;

import java.time.Instant;
import java.util.UUID;

/**
 * A lot as the API shows it. What tells of other customers' orders, and of the people in the lab, is for staff.
 *
 * @param pmd null where none applies
 * @param unallocated units not yet set aside for a quote; whether they may be sold is for the lot's verdicts to say. Null for
 *        customers
 * @param receivedBy null for customers
 * @param inspection by which sample the lot is accepted; null when every measured unit must hold
 * @param quarantined whether the lot is held back, whatever its verdicts say; null for customers
 */
public record LotView(UUID id, String lotNumber, String partNumber, String pmd, String supplier, long quantity,
        Long unallocated, String note, Instant receivedAt, String receivedBy, Inspection inspection, Boolean quarantined) {

    /** @param aql in per cent of nonconforming units */
    public record Inspection(double aql, String level) {

        private static Inspection of(Lot lot) {
            return lot.inspection().map(scheme -> new Inspection(scheme.aql().percent(), scheme.level().label())).orElse(null);
        }
    }

    static LotView forStaff(Lot lot) {
        return new LotView(lot.id(), lot.lotNumber(), lot.partNumber(), lot.pmd(), lot.supplier(), lot.quantity(),
                lot.unallocated(), lot.note(), lot.receivedAt(), lot.receivedBy(), Inspection.of(lot),
                lot.quarantined());
    }

    static LotView forCustomers(Lot lot) {
        return new LotView(lot.id(), lot.lotNumber(), lot.partNumber(), lot.pmd(), lot.supplier(), lot.quantity(), null,
                lot.note(), lot.receivedAt(), null, Inspection.of(lot), null);
    }
}
