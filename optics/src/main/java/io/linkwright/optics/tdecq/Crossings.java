package io.linkwright.optics.tdecq;

/**
 * The average time at which the waveform crosses its mean between two symbols on either side of it: 0 and 1 UI of the eye.
 *
 * <p>
 * Crossings are looked for up to half a symbol from the expected place; where there is none, the symbol says nothing.
 */
final class Crossings {

    private Crossings() {
    }

    /** @return samples from phase 0; 0 if nothing crosses */
    static double average(AlignedCapture capture) {
        double first = about(capture, 0);
        // Once more around what was found, so that the place looked at does not weigh on the average.
        return about(capture, first);
    }

    private static double about(AlignedCapture capture, double middle) {
        int half = capture.perSymbol() / 2;
        int from = (int) Math.round(middle) - half;
        double sum = 0;
        int count = 0;
        for (int n = 0; n < capture.symbols(); n++) {
            boolean rising = capture.symbol(n) >= 2;
            if (rising == capture.symbol(n - 1) >= 2) {
                continue;
            }
            double at = crossing(capture, n, from, 2 * half, rising);
            if (!Double.isNaN(at)) {
                sum += at;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double crossing(AlignedCapture capture, int n, int from, int length, boolean rising) {
        double before = capture.value(n, from);
        for (int i = 1; i <= length; i++) {
            double now = capture.value(n, from + i);
            if (rising ? before < 0 && now >= 0 : before > 0 && now <= 0) {
                return from + i - now / (now - before);
            }
            before = now;
        }
        return Double.NaN;
    }
}
