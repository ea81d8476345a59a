package io.linkwright.catalog.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.linkwright.contracts.catalog.Design.BomLine;
import io.linkwright.contracts.catalog.Design.Cable;
import io.linkwright.contracts.catalog.Design.End;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Tier;
import io.linkwright.contracts.catalog.PartKind;

/** Adds up what has to be bought, one line per part number in the order in which the tiers name them. */
final class Bill {

    private static final class Line {
        private final String description;
        private final PartKind kind;
        private final List<String> usedIn = new ArrayList<>();
        private long quantity;

        private Line(String description, PartKind kind) {
            this.description = description;
            this.kind = kind;
        }
    }

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private double maxPowerW;

    static Bill of(List<Fabric> fabrics) {
        Bill bill = new Bill();
        for (Fabric fabric : fabrics) {
            for (Tier tier : fabric.tiers()) {
                bill.add(tier, fabric.name() + " " + tier.name());
            }
        }
        return bill;
    }

    private void add(Tier tier, String place) {
        PartKind kind = tier.cable() == null ? PartKind.CABLE_ASSEMBLY : PartKind.TRANSCEIVER;
        // The near plugs of a cable assembly come with its trunk at the far end.
        for (End end : tier.cable() == null ? List.of(tier.far()) : List.of(tier.near(), tier.far())) {
            add(end.partNumber(), end.description(), kind, end.modules(), place);
            maxPowerW += end.maxPowerW() == null ? 0 : end.modules() * end.maxPowerW();
        }
        for (Cable cable : cables(tier)) {
            add(cable.partNumber(), cable.description(), PartKind.FIBRE_CABLE, cable.cables(), place);
        }
    }

    private static List<Cable> cables(Tier tier) {
        if (tier.cables() != null) {
            return tier.cables();
        }
        return tier.cable() == null ? List.of() : List.of(tier.cable());
    }

    private void add(String partNumber, String description, PartKind kind, long quantity, String place) {
        Line line = lines.computeIfAbsent(partNumber, number -> new Line(description, kind));
        line.quantity += quantity;
        if (!line.usedIn.contains(place)) {
            line.usedIn.add(place);
        }
    }

    List<BomLine> lines() {
        return lines.entrySet().stream().map(entry -> new BomLine(entry.getKey(), entry.getValue().description,
                entry.getValue().kind, entry.getValue().quantity, entry.getValue().usedIn, null)).toList();
    }

    /** Highest power of all modules together; a module of unknown power counts nothing. */
    double maxPowerW() {
        return maxPowerW;
    }
}
