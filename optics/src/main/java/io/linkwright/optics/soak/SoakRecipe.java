package io.linkwright.optics.soak;

import java.util.Comparator;
import java.util.List;

/**
 * A run to be made up, with known answers: for training, and to try a laboratory's own evaluation.
 *
 * @param hours length
 * @param intervalS between rows
 * @param inletC of the air
 * @param resistanceKPerW module above inlet for each watt
 * @param offsetC module above inlet at no power
 * @param powerW at full power, at the begin
 * @param powerDriftPercentPerHour of the power
 * @param lowPowerW before full power
 * @param lowPowerHours how long that lasts; 0 for none
 * @param tauS time constant of the warm-up
 * @param startC module temperature at the begin
 * @param noiseC standard deviation of the temperature readings; the other readings scatter in proportion
 * @param lanes 1 to 16
 * @param biasMa at the begin
 * @param biasDriftPercentPerHour of the bias
 * @param txPowerDbm at the begin
 * @param txPowerDriftDbPerHour of the Tx power
 * @param berAt25C pre-FEC bit error ratio at a module temperature of 25 °C
 * @param berDecadesPerC its rise with temperature
 * @param flaps when and for how long the link is down
 * @param bursts when uncorrectable codewords come with the link up
 * @param seed of the scatter
 */
public record SoakRecipe(double hours, double intervalS, double inletC, double resistanceKPerW, double offsetC, double powerW,
        double powerDriftPercentPerHour, double lowPowerW, double lowPowerHours, double tauS, double startC, double noiseC,
        int lanes, double biasMa, double biasDriftPercentPerHour, double txPowerDbm, double txPowerDriftDbPerHour,
        double berAt25C, double berDecadesPerC, List<Down> flaps, List<Burst> bursts, long seed) {

    private static final double MAX_ROWS = 2e7;

    /** The link down, in seconds. */
    public record Down(double atS, double forS) {
    }

    /** Uncorrectable codewords at a time, in seconds. */
    public record Burst(double atS, long codewords) {
    }

    /** @throws IllegalArgumentException for a run of no or more than 20 million rows, or parts that cannot be */
    public SoakRecipe {
        flaps = List.copyOf(flaps);
        bursts = bursts.stream().sorted(Comparator.comparingDouble(Burst::atS)).toList();
        if (!(hours > 0) || !(intervalS > 0) || !(hours * 3600 / intervalS <= MAX_ROWS)
                || !(hours * 3600 / intervalS >= 2)) {
            throw new IllegalArgumentException("a run has 2 to 20 million rows");
        }
        if (!(tauS > 0) || lanes < 1 || lanes > Channel.MAX_LANE || !(berAt25C > 0 && berAt25C < 0.5) || !(noiseC >= 0)) {
            throw new IllegalArgumentException("a run has a time constant above 0, 1 to " + Channel.MAX_LANE
                    + " lanes, an error ratio between 0 and 0.5, and no negative scatter");
        }
    }

    /** A sound 400G module in 25 °C air for six hours after half an hour at low power. */
    public static SoakRecipe usual() {
        return new SoakRecipe(6.5, 10, 25, 3.2, 4, 8.4, 0, 1.5, 0.5, 180, 26, 0.1, 4, 78, 0, 1.2, 0, 2e-9, 0.02, List.of(),
                List.of(), 1);
    }
}
