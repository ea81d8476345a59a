package io.linkwright.optics.tdecq;

import java.util.ArrayList;
import java.util.List;

/** The sample phases that fall into one histogram, as series of one sample a symbol. */
record Window(int firstPhase, List<float[]> series) {

    /** Width of a histogram, and the distance of the two (121.8.5.3). */
    static final double WIDTH_UI = 0.04;
    static final double LEFT_UI = 0.45;
    static final double RIGHT_UI = 0.55;

    static int phases(int perSymbol) {
        return (int) Math.max(1, Math.round(WIDTH_UI * perSymbol));
    }

    List<float[]> equalised(double[] taps, int main) {
        float[] weights = new float[taps.length];
        for (int j = 0; j < taps.length; j++) {
            weights[j] = (float) taps[j];
        }
        List<float[]> equalised = new ArrayList<>();
        series.forEach(it -> equalised.add(Filtering.equalise(it, weights, main)));
        return equalised;
    }
}
