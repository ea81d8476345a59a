package io.linkwright.vetting.supply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.linkwright.kit.problem.Fault;

/**
 * The body of {@code POST /api/allocations/{id}/release}.
 *
 * @param reason why units are given back
 * @param lots how many of which lot; null for all that is set aside
 */
public record ReleaseRequest(String reason, List<LotQuantity> lots) {

    private static final int LONGEST = 1000;

    /** @param quantity units; null for all of the lot's */
    public record LotQuantity(UUID lotId, Long quantity) {
    }

    /** All that is wrong with the request. @param live what is set aside, by lot */
    List<Fault> faults(Map<UUID, Long> live) {
        List<Fault> faults = new ArrayList<>();
        if (reason == null || reason.isBlank() || reason.length() > LONGEST || reason.indexOf('\u0000') >= 0) {
            faults.add(new Fault("/reason", "reason", "Give a reason of 1 to " + LONGEST + " characters."));
        }
        if (lots == null) {
            return faults;
        }
        if (lots.isEmpty()) {
            faults.add(new Fault("/lots", "lots", "Name a lot, or leave 'lots' out to give everything back."));
        }
        List<UUID> named = new ArrayList<>();
        for (int i = 0; i < lots.size(); i++) {
            fault("/lots/" + i, lots.get(i), live, named, faults);
        }
        return faults;
    }

    private static void fault(String pointer, LotQuantity lot, Map<UUID, Long> live, List<UUID> named, List<Fault> faults) {
        if (lot == null || lot.lotId() == null) {
            faults.add(new Fault(pointer + "/lotId", "lot", "Name a lot."));
        } else if (!live.containsKey(lot.lotId())) {
            faults.add(
                    new Fault(pointer + "/lotId", "lot-not-allocated", "No unit of the lot " + lot.lotId() + " is set aside."));
        } else if (named.contains(lot.lotId())) {
            faults.add(new Fault(pointer + "/lotId", "lot-twice", "The lot " + lot.lotId() + " is named twice."));
        } else {
            named.add(lot.lotId());
            long most = live.get(lot.lotId());
            if (lot.quantity() != null && (lot.quantity() < 1 || lot.quantity() > most)) {
                faults.add(
                        new Fault(pointer + "/quantity", "quantity", "Of this lot 1 to " + most + " units can be given back."));
            }
        }
    }

    /** Units to give back, by lot. Call it only without faults. */
    Map<UUID, Long> quantities(Map<UUID, Long> live) {
        if (lots == null) {
            return live;
        }
        Map<UUID, Long> quantities = new LinkedHashMap<>();
        lots.forEach(lot -> quantities.put(lot.lotId(), lot.quantity() == null ? live.get(lot.lotId()) : lot.quantity()));
        return quantities;
    }
}
