package io.linkwright.catalog.design;

import io.linkwright.catalog.compatibility.Run;
import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.catalog.room.RoomLengths;
import io.linkwright.catalog.topology.FabricCounts;
import io.linkwright.catalog.topology.FabricWiring;
import io.linkwright.catalog.topology.Spread;
import io.linkwright.contracts.catalog.Design.Tier;

/**
 * The two ends of a tier, the run between them and the parts that were chosen for it, if any.
 *
 * @param lengths from which the length of each cable follows; null where all are as long as the run
 */
record TierParts(Catalogue catalogue, Socket near, Socket far, Run run, Choice choice, RoomLengths lengths) {

    /** @param sideBySide links that run from one cage to one cage throughout the tier; 0 when unknown */
    static TierParts choose(PartChoosers choosers, Socket near, Socket far, Run run, int sideBySide, long links) {
        return new TierParts(choosers.catalogue(), near, far, run, choosers.of(links).choose(near, far, run, sideBySide),
                null);
    }

    TierParts in(RoomLengths room) {
        return new TierParts(catalogue, near, far, run, choice, room);
    }

    /** Whether there are parts; the reasons go to the findings when there are none. */
    boolean chosen(Findings findings) {
        if (choice instanceof Choice.Nothing nothing) {
            findings.nothing(nothing);
            return false;
        }
        return true;
    }

    /** @param number of the tier, counted from the nodes */
    Tier tier(String name, int number, FabricCounts counts, Spread atNear, Spread atFar) {
        Tier tier = tier(name, atNear, atFar);
        return lengths == null || tier.cable() == null ? tier
                : CutLengths.cut(tier, FabricWiring.of(counts.layout()).get(number), lengths, (Choice.Chosen) choice,
                        catalogue.stock());
    }

    Tier tier(String name, Spread atNear, Spread atFar) {
        return new TierBuilder(catalogue).build(name, near, far, run, atNear, atFar, (Choice.Chosen) choice);
    }
}
