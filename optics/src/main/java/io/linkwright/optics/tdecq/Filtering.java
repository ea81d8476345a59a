package io.linkwright.optics.tdecq;

/** The equaliser on a series of one sample a symbol. */
final class Filtering {

    private Filtering() {
    }

    /**
     * @param series as {@link AlignedCapture#series} gives it
     * @param main counted from 0
     * @return one value a symbol
     */
    static float[] equalise(float[] series, float[] taps, int main) {
        float[] sum = new float[series.length - 2 * AlignedCapture.PAD];
        for (int j = 0; j < taps.length; j++) {
            add(sum, series, taps[j], AlignedCapture.PAD + main - j);
        }
        return sum;
    }

    private static void add(float[] sum, float[] series, float tap, int from) {
        for (int n = 0; n < sum.length; n++) {
            sum[n] += tap * series[from + n];
        }
    }
}
