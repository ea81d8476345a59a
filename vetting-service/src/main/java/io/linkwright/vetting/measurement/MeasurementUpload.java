package io.linkwright.vetting.measurement;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.vetting.lot.Lot;
import io.linkwright.vetting.lot.Lots;
import io.linkwright.vetting.profile.Profiles;

/** Takes measurements into a lot, all of them or none. */
@ApplicationScoped
class MeasurementUpload {

    private final Lots lots;
    private final Profiles profiles;
    private final Lanes lanes;
    private final Measurements measurements;

    MeasurementUpload(Lots lots, Profiles profiles, Lanes lanes, Measurements measurements) {
        this.lots = lots;
        this.profiles = profiles;
        this.lanes = lanes;
        this.measurements = measurements;
    }

    MeasurementReceipt take(UUID lotId, JsonNode body, String recordedBy) {
        measurements.takeTurn(lots.required(lotId).partNumber());
        Lot lot = lots.requiredLocked(lotId);
        FaultList faults = new FaultList();
        List<NewMeasurement> rows = new MeasurementReader(profiles.criteria(), lanes.ofUnitIn(lot), Instant.now(), faults)
                .read(body);
        faults.throwIfAny();
        Map<String, Integer> firstRow = new LinkedHashMap<>();
        rows.forEach(row -> firstRow.putIfAbsent(row.serial(), row.index()));
        measurements.addUnits(lotId, lot.partNumber(), firstRow.keySet());
        Map<String, UUID> lotOf = measurements.lotsOf(lot.partNumber(), firstRow.keySet());
        firstRow.forEach((serial, index) -> {
            if (!lotId.equals(lotOf.get(serial))) {
                faults.add("/" + index + "/serial", "serial-in-another-lot",
                        "The unit " + serial + " lies in another lot of " + lot.partNumber() + ".");
            }
        });
        long units = measurements.unitsOf(lotId);
        if (units > lot.quantity()) {
            faults.add("", "more-serials-than-units",
                    "The lot has " + lot.quantity() + " units, but measurements of " + units + " serial numbers.");
        }
        faults.throwIfAny();
        measurements.add(lotId, rows, recordedBy);
        return new MeasurementReceipt(lotId, rows.size(), measurements.measuredUnitsOf(lotId));
    }
}
