package io.linkwright.vetting.unit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.vetting.lot.Lot;
import io.linkwright.vetting.lot.Lots;

/** Takes in the units of a lot by serial, all of them or none. */
@ApplicationScoped
class UnitRegistration {

    private final Lots lots;
    private final Units units;

    UnitRegistration(Lots lots, Units units) {
        this.lots = lots;
        this.units = units;
    }

    UnitReceipt take(UUID lotId, JsonNode body, String by) {
        Lot lot = lots.requiredLocked(lotId);
        UnitFaults faults = new UnitFaults();
        List<NewUnit> rows = new UnitsReader(faults).read(body);
        faults.throwIfAny();
        List<String> serials = rows.stream().map(NewUnit::serial).toList();
        Set<String> before = units.registered(lotId, serials);
        units.add(lotId, lot.partNumber(), serials);
        Map<String, UUID> lotOf = units.lotsOf(lot.partNumber(), serials);
        rows.forEach(row -> {
            if (!lotId.equals(lotOf.get(row.serial()))) {
                faults.add("/" + row.index(), "serial-in-another-lot",
                        "The unit " + row.serial() + " lies in another lot of " + lot.partNumber() + ".");
            } else if (before.contains(row.serial())) {
                faults.add("/" + row.index(), "registered-before", "The unit " + row.serial() + " was registered before.");
            }
        });
        long known = units.count(lotId);
        if (known > lot.quantity()) {
            faults.add("", "more-serials-than-units",
                    "The lot has " + lot.quantity() + " units, but with these " + known + " serial numbers.");
        }
        faults.throwIfAny();
        units.register(lotId, rows, Instant.now().truncatedTo(ChronoUnit.MICROS), by);
        lot.changed();
        return new UnitReceipt(lotId, rows.size(), known, lot.quantity());
    }
}
