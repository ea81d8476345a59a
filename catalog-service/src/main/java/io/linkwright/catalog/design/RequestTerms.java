package io.linkwright.catalog.design;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.linkwright.catalog.compatibility.Wording;
import io.linkwright.contracts.consultation.ClusterRequest;
import io.linkwright.contracts.consultation.ClusterRequest.Objective;
import io.linkwright.contracts.consultation.ClusterRequest.Room;
import io.linkwright.contracts.consultation.ClusterRequest.Sparing;
import io.linkwright.contracts.consultation.ClusterRequest.SwitchPlacement;
import io.linkwright.contracts.consultation.ClusterRequest.UnitPrice;
import io.linkwright.contracts.consultation.ClusterRequest.Workload;

/** What can be wrong with the terms of a request beside its fabrics: room, spares, objective and workload. */
final class RequestTerms {

    private static final String DEFAULT_CURRENCY = "USD";
    private static final int MOST_PRICES = 500;

    private final FaultList faults;

    RequestTerms(FaultList faults) {
        this.faults = faults;
    }

    void check(ClusterRequest request) {
        if (request.room() != null) {
            room(request.room());
        }
        if (request.sparing() != null) {
            sparing(request.sparing());
        }
        if (request.objective() != null) {
            objective(request.objective(), request.currency() == null ? DEFAULT_CURRENCY : request.currency());
        }
        if (request.workload() != null) {
            workload(request.workload());
        }
    }

    private void room(Room room) {
        faults.range("/room/racksPerRow", room.racksPerRow(), 1, 1000);
        within("/room/rackPitchM", room.rackPitchM(), 0.1, 10, "m");
        within("/room/rowPitchM", room.rowPitchM(), 0.5, 50, "m");
        within("/room/trayHeightM", room.trayHeightM(), 0, 20, "m");
        within("/room/slackM", room.slackM(), 0, 50, "m");
        faults.range("/room/nodesPerRack", room.nodesPerRack(), 1, 100);
        if (room.switchesPerRack() != null) {
            faults.range("/room/switchesPerRack", room.switchesPerRack(), 1, 60);
        }
        if (room.trayHeightM() == 0 && room.slackM() == 0) {
            faults.add("/room/trayHeightM", "contradiction",
                    "Without a way up to the tray and without slack, cables within a rack would have no length.");
        }
        if (room.switchPlacement() == SwitchPlacement.END_OF_ROW && room.racksPerRow() == 1) {
            faults.add("/room/switchPlacement", "contradiction",
                    "A row of one rack has no room for servers and, at its end, their switches.");
        }
    }

    private void sparing(Sparing sparing) {
        within("/sparing/confidence", sparing.confidence(), 0.5, 0.9999, "");
        within("/sparing/restockDays", sparing.restockDays(), 1, 730, "days");
        within("/sparing/failuresPercentPerMonth", sparing.failuresPercentPerMonth(), 0, 100, "%");
    }

    private void objective(Objective objective, String currency) {
        List<Double> weights = List.of(objective.power(), objective.latency(), objective.price(), objective.vettedStock());
        List<String> names = List.of("power", "latency", "price", "vettedStock");
        for (int i = 0; i < weights.size(); i++) {
            within("/objective/" + names.get(i), weights.get(i), 0, 1000, "");
        }
        if (weights.stream().allMatch(weight -> weight == 0)) {
            faults.add("/objective", "contradiction", "Something has to matter: at least one weight must be more than 0.");
        }
        prices(objective, currency);
    }

    private void prices(Objective objective, String currency) {
        if (objective.prices().size() > MOST_PRICES) {
            faults.add("/objective/prices", "too-many", "At most " + MOST_PRICES + " prices.");
            return;
        }
        Set<String> priced = new HashSet<>();
        for (int i = 0; i < objective.prices().size(); i++) {
            price(objective.prices().get(i), "/objective/prices/" + i, currency, priced);
        }
    }

    private void price(UnitPrice price, String at, String currency, Set<String> priced) {
        faults.text(at + "/partNumber", price.partNumber(), 80);
        if (price.partNumber() != null && !priced.add(price.partNumber().toUpperCase(Locale.ROOT))) {
            faults.add(at + "/partNumber", "duplicate", "There is another price of " + FaultList.quoted(price.partNumber())
                    + ".");
        }
        if (price.price() == null) {
            faults.present(at + "/price", null);
        } else if (!price.price().currency().equals(currency)) {
            faults.add(at + "/price/currency", "mixed-currencies", "Prices are compared in " + currency
                    + ", the currency of the request, not " + FaultList.quoted(price.price().currency()) + ".");
        } else if (price.price().amount().signum() < 0) {
            faults.add(at + "/price/amount", "too-small", "A price is at least 0.");
        }
    }

    private void workload(Workload workload) {
        within("/workload/allReduceMegabytes", workload.allReduceMegabytes(), 0.001, 10_000_000, "MB");
        within("/workload/detectS", workload.detectS(), 0, 86_400, "s");
        within("/workload/restartMin", workload.restartMin(), 0, 10_080, "min");
        within("/workload/checkpointIntervalMin", workload.checkpointIntervalMin(), 0, 10_080, "min");
    }

    /** @param value null is no fault */
    private void within(String pointer, Double value, double least, double most, String unit) {
        if (value != null && !(value >= least && value <= most)) {
            faults.add(pointer, value > most ? "too-large" : "too-small", "From " + plain(least) + " to " + plain(most)
                    + (unit.isEmpty() ? "" : " " + unit) + ", not " + plain(value) + ".");
        }
    }

    /** Bounds such as 0.0001 need more digits than sentences about metres. */
    private static String plain(double value) {
        String digits = Double.toString(value);
        return Math.abs(value) < 1 && digits.length() <= 8 ? digits.replaceFirst("\\.0$", "") : Wording.number(value);
    }
}
