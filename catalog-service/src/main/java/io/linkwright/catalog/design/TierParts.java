package io.linkwright.catalog.design;

import io.linkwright.catalog.compatibility.Run;
import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.catalog.topology.Spread;
import io.linkwright.contracts.catalog.Design.Tier;

/** The two ends of a tier, the run between them and the parts that were chosen for it, if any. */
record TierParts(Catalogue catalogue, Socket near, Socket far, Run run, Choice choice) {

    static TierParts choose(Catalogue catalogue, Socket near, Socket far, Run run) {
        return new TierParts(catalogue, near, far, run,
                new PartChooser(catalogue, new UsualPreference()).choose(near, far, run));
    }

    /** Whether there are parts; the reasons go to the findings when there are none. */
    boolean chosen(Findings findings) {
        if (choice instanceof Choice.Nothing nothing) {
            findings.nothing(nothing);
            return false;
        }
        return true;
    }

    Tier tier(String name, Spread atNear, Spread atFar) {
        return new TierBuilder(catalogue).build(name, near, far, run, atNear, atFar, (Choice.Chosen) choice);
    }
}
