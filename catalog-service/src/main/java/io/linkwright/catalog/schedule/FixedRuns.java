package io.linkwright.catalog.schedule;

import io.linkwright.contracts.catalog.Design.Tier;

/** Every run is as long as the tier's longest, and every cable alike. */
final class FixedRuns implements Runs {

    private final double distanceM;
    private final byte[] part;
    private final byte[] stockLength;

    FixedRuns(Tier tier) {
        distanceM = tier.distanceM();
        part = CsvCell.of(tier.cable() == null ? tier.far().partNumber() : tier.cable().partNumber());
        stockLength = ByteSink.bytes(tier.cable() == null ? "" : metres(tier.cable().lengthM()));
    }

    static String metres(double lengthM) {
        return lengthM == Math.rint(lengthM) ? Long.toString((long) lengthM) : Double.toString(lengthM);
    }

    @Override
    public double lengthM(int nearChassis, int farChassis) {
        return distanceM;
    }

    @Override
    public int stock(double runM, int trunkChassis, int trunkCage, int trunkPort) {
        return 0;
    }

    @Override
    public byte[] part(int stock) {
        return part;
    }

    @Override
    public byte[] stockLength(int stock) {
        return stockLength;
    }
}
