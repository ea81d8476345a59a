package io.linkwright.optics.soak;

import java.util.ArrayList;
import java.util.List;

/**
 * How a column moves over the hold: the line through means over fortieths of it.
 *
 * @param start value of the line at the begin of the hold
 * @param perHour slope, in the unit of the column per hour
 * @param overHold change over the hold, in the unit of the column
 * @param blocks means that the line goes through
 * @param effectiveBlocks independent ones that carry as much
 */
public record Drift(Channel channel, double start, Estimate perHour, Estimate overHold, int blocks,
        double effectiveBlocks) {

    private static final List<Quantity> WATCHED = List.of(Quantity.POWER, Quantity.BIAS, Quantity.TX_POWER, Quantity.RX_POWER,
            Quantity.SNR);

    static List<Drift> all(SoakRun run, Hold hold) {
        List<Drift> drifts = new ArrayList<>();
        for (Quantity quantity : WATCHED) {
            for (Channel channel : run.channels(quantity)) {
                LinearFit line = Blocks.of(run.timesS(), run.values(channel).orElseThrow(), hold.fromS(), hold.toS(),
                        Blocks.USUAL).line();
                if (line != null) {
                    double seconds = hold.toS() - hold.fromS();
                    drifts.add(new Drift(channel, line.at(hold.fromS()), line.slopeEstimate().times(3600),
                            line.slopeEstimate().times(seconds), line.points(), line.effectivePoints()));
                }
            }
        }
        return drifts;
    }

    /** Change over the hold as a share of the begin, for quantities with a natural zero. */
    public Estimate share() {
        return overHold.times(1 / start);
    }
}
