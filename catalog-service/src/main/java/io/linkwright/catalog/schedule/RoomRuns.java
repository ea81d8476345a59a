package io.linkwright.catalog.schedule;

import java.util.Comparator;
import java.util.List;

import io.linkwright.catalog.room.Placement;
import io.linkwright.catalog.room.RoomLengths;
import io.linkwright.catalog.room.TierRuns;
import io.linkwright.catalog.topology.TierWiring;
import io.linkwright.contracts.catalog.Design.Cable;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Tier;
import io.linkwright.contracts.consultation.ClusterRequest.Room;

/** Every run as long as the places of its chassis in the room make it, and for each the shortest stock length that suffices. */
final class RoomRuns implements Runs {

    private static final double MILLIMETRE = 0.001;

    private final TierRuns runs;
    private final double[] ascendingM;
    private final byte[][] parts;
    private final byte[][] lengths;
    /** The stock length of each breakout cable, one byte each; null for straight cables. */
    private final byte[] breakouts;
    private final int connectorsPerCage;
    private final int cages;
    private final int linksPerCable;

    private RoomRuns(TierRuns runs, Tier tier, TierWiring wiring, Joint joint, Layer trunk) {
        this.runs = runs;
        List<Cable> stock = tier.cables() != null ? tier.cables() : tier.cable() == null ? List.of() : List.of(tier.cable());
        List<Cable> ascending = stock.stream().sorted(Comparator.comparing(Cable::lengthM)).toList();
        ascendingM = ascending.stream().mapToDouble(Cable::lengthM).toArray();
        parts = stock.isEmpty() ? new byte[][] { CsvCell.of(tier.far().partNumber()) }
                : ascending.stream().map(cable -> CsvCell.of(cable.partNumber())).toArray(byte[][]::new);
        lengths = stock.isEmpty() ? new byte[][] { new byte[0] }
                : ascending.stream().map(cable -> ByteSink.bytes(FixedRuns.metres(cable.lengthM()))).toArray(byte[][]::new);
        linksPerCable = joint.linksPerCable();
        cages = trunk.cages();
        int ports = joint.trunkAtFar() ? wiring.farCagePorts() : wiring.nearCagePorts();
        connectorsPerCage = (ports + linksPerCable - 1) / linksPerCable;
        breakouts = linksPerCable == 1 || joint.assembly() ? null : new byte[trunk.count() * cages * connectorsPerCage];
        if (breakouts != null) {
            wiring.wiring().forEach((near, nearCage, nearPort, far, farCage, farPort) -> {
                int place = joint.trunkAtFar() ? place(far, farCage, farPort) : place(near, nearCage, nearPort);
                breakouts[place] = (byte) Math.max(breakouts[place], shortest(lengthM(near, far)));
            });
        }
    }

    /** Those of the room where the tier was designed by it; otherwise all runs are as long as the tier's longest. */
    static Runs of(Room room, Fabric fabric, Tier tier, TierWiring wiring, Joint joint, Layer trunk) {
        if (room != null && Placement.of(room, fabric.layout()) instanceof RoomLengths places
                && places.places(wiring.nearRole()) && places.places(wiring.farRole())) {
            TierRuns runs = places.between(wiring.nearRole(), wiring.farRole());
            if (Math.abs(runs.longestM(wiring.wiring()) - tier.distanceM()) < MILLIMETRE) {
                return new RoomRuns(runs, tier, wiring, joint, trunk);
            }
        }
        return new FixedRuns(tier);
    }

    private int place(int chassis, int cage, int port) {
        return (chassis * cages + cage) * connectorsPerCage + port / linksPerCable;
    }

    private int shortest(double runM) {
        int stock = 0;
        while (stock < ascendingM.length - 1 && ascendingM[stock] < runM) {
            stock++;
        }
        return stock;
    }

    @Override
    public double lengthM(int nearChassis, int farChassis) {
        return runs.lengthM(nearChassis, farChassis);
    }

    @Override
    public int stock(double runM, int trunkChassis, int trunkCage, int trunkPort) {
        return breakouts == null ? shortest(runM) : breakouts[place(trunkChassis, trunkCage, trunkPort)];
    }

    @Override
    public byte[] part(int stock) {
        return parts[stock];
    }

    @Override
    public byte[] stockLength(int stock) {
        return lengths[stock];
    }
}
