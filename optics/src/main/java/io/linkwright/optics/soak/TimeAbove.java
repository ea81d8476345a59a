package io.linkwright.optics.soak;

/**
 * How long the module's reading stood above a threshold.
 *
 * @param wholeRunS in the whole run, gaps not counted
 * @param inHoldS in the hold
 */
public record TimeAbove(Limit threshold, double wholeRunS, double inHoldS) {

    private static final double GAP_INTERVALS = 5;

    static TimeAbove of(SoakRun run, Hold hold, Limit threshold) {
        double[] times = run.timesS();
        double[] values = run.values(Quantity.MODULE_TEMPERATURE).orElseThrow();
        double longest = Math.max(30, GAP_INTERVALS * run.usualIntervalS() * run.rowsPerSample());
        double all = 0;
        double held = 0;
        for (int i = 0; i + 1 < times.length; i++) {
            double seconds = times[i + 1] - times[i];
            if (values[i] > threshold.value() && seconds <= longest) {
                all += seconds;
                held += times[i] >= hold.fromS() && times[i] < hold.toS() ? seconds : 0;
            }
        }
        return new TimeAbove(threshold, all, held);
    }
}
