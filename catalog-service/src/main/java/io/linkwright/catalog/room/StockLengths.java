package io.linkwright.catalog.room;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import io.linkwright.catalog.topology.TierWiring;
import io.linkwright.contracts.catalog.Design.Cable;
import io.linkwright.contracts.catalog.Design.Tier;

/** The lengths in which a cable is sold, and which of them a run takes: the shortest that suffices. */
public final class StockLengths {

    private final double[] ascendingM;

    /** @throws IllegalArgumentException when there is none */
    public StockLengths(Collection<Double> lengthsM) {
        ascendingM = lengthsM.stream().mapToDouble(Double::doubleValue).sorted().distinct().toArray();
        if (ascendingM.length == 0) {
            throw new IllegalArgumentException("no stock length");
        }
    }

    /**
     * Those that a designed tier takes: each of its links has the shortest of them that suffices for its run.
     *
     * @throws IllegalArgumentException for a tier of cable assemblies, which have no stock lengths
     */
    public static StockLengths of(Tier tier) {
        if (tier.cables() != null) {
            return new StockLengths(tier.cables().stream().map(Cable::lengthM).toList());
        }
        return new StockLengths(tier.cable() == null ? List.of() : List.of(tier.cable().lengthM()));
    }

    /** NaN when the run is longer than the longest. */
    public double forRunM(double runM) {
        int index = indexFor(runM);
        return index == ascendingM.length ? Double.NaN : ascendingM[index];
    }

    private int indexFor(double runM) {
        int index = Arrays.binarySearch(ascendingM, runM);
        return index >= 0 ? index : -index - 1;
    }

    /**
     * Counts the cables of a tier by length.
     *
     * @param bundle which links share a cable
     * @return cables by length, the longest first; a length without cables is missing
     * @throws IllegalArgumentException when a run is longer than the longest
     */
    public SortedMap<Double, Long> count(TierWiring tier, TierRuns runs, CableBundle bundle) {
        long[] counts = new long[ascendingM.length + 1];
        if (bundle.linksPerCable() == 1) {
            tier.wiring().forEach((nearChassis, nearCage, nearPort, farChassis, farCage,
                    farPort) -> counts[indexFor(runs.lengthM(nearChassis, farChassis))]++);
        } else {
            bundle.longestRuns(tier, runs).forEach(runM -> counts[indexFor(runM)]++);
        }
        if (counts[ascendingM.length] > 0) {
            throw new IllegalArgumentException("runs longer than " + ascendingM[ascendingM.length - 1] + " m");
        }
        SortedMap<Double, Long> byLength = new TreeMap<>(Comparator.reverseOrder());
        for (int i = 0; i < ascendingM.length; i++) {
            if (counts[i] > 0) {
                byLength.put(ascendingM[i], counts[i] * bundle.cablesPerBundle());
            }
        }
        return byLength;
    }
}
