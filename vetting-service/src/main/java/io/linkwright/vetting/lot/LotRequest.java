package io.linkwright.vetting.lot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import io.linkwright.kit.problem.Fault;

/**
 * The body of {@code POST /api/lots}.
 *
 * @param quantity units that arrived
 * @param note what a reader of the evidence should know of the lot; may be null
 * @param inspection how the lot is accepted; null for the default of its kind of part
 */
public record LotRequest(String lotNumber, String partNumber, Long quantity, String supplier, String note,
        InspectionRequest inspection) {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_NOTE = 1000;
    private static final long LARGEST_LOT = 10_000_000;

    /** All that is wrong with the request. */
    List<Fault> faults(Predicate<String> knownPart) {
        List<Fault> faults = new ArrayList<>();
        name(faults, "lotNumber", lotNumber);
        name(faults, "supplier", supplier);
        if (name(faults, "partNumber", partNumber) && !knownPart.test(partNumber)) {
            faults.add(new Fault("/partNumber", "unknown-part",
                    "The catalogue has published no part " + partNumber + ": a lot needs a part whose limits are known."));
        }
        if (quantity == null || quantity < 1 || quantity > LARGEST_LOT) {
            faults.add(new Fault("/quantity", "quantity", "The quantity must be 1 to " + LARGEST_LOT + " units."));
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            faults.add(new Fault("/note", "note", "The note may have " + LONGEST_NOTE + " characters at most."));
        }
        if (inspection != null) {
            faults.addAll(inspection.faults());
        }
        return faults;
    }

    private static boolean name(List<Fault> faults, String field, String value) {
        boolean good = value != null && !value.isBlank() && value.equals(value.strip()) && value.length() <= LONGEST_NAME
                && value.chars().noneMatch(Character::isISOControl);
        if (!good) {
            faults.add(new Fault("/" + field, "name", "'" + field + "' must have 1 to " + LONGEST_NAME
                    + " printable characters and no space around them."));
        }
        return good;
    }
}
