package io.linkwright.optics.tdecq;

/**
 * The average time at which the waveform crosses its mean between two symbols on either side of it: 0 and 1 UI of the eye.
 *
 * <p>
 * Crossings are looked for up to half a symbol from the expected place; where there is none, the symbol says nothing.
 */
final class Crossings {

    private static final int GLANCE = 16;

    private Crossings() {
    }

    /** @return samples from phase 0; 0 if nothing crosses */
    static double average(AlignedCapture capture) {
        double first = about(capture, 0, GLANCE);
        // Once more around what was found, so that the place looked at does not weigh on the average.
        return about(capture, first, 1);
    }

    private static double about(AlignedCapture capture, double middle, int stride) {
        int half = capture.perSymbol() / 2;
        int from = (int) Math.round(middle) - half;
        float[] around = new float[2 * half + 1];
        double sum = 0;
        int count = 0;
        for (int n = 0; n < capture.symbols(); n += stride) {
            boolean rising = capture.symbol(n) >= 2;
            if (rising == capture.symbol(n - 1) >= 2) {
                continue;
            }
            capture.copy(n, from, around);
            double at = crossing(around, (float) capture.mean(), rising);
            if (!Double.isNaN(at)) {
                sum += from + at;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double crossing(float[] around, float mean, boolean rising) {
        float before = around[0] - mean;
        for (int i = 1; i < around.length; i++) {
            float now = around[i] - mean;
            if (rising ? before < 0 && now >= 0 : before > 0 && now <= 0) {
                return i - now / (now - before);
            }
            before = now;
        }
        return Double.NaN;
    }
}
