package io.linkwright.vetting.unit;

import java.util.UUID;

/**
 * What a registration came to.
 *
 * @param registered units of this request
 * @param unitsKnown serials of the lot that are known by now
 * @param quantity units of the lot
 */
public record UnitReceipt(UUID lotId, int registered, long unitsKnown, long quantity) {
}
