package io.linkwright.optics.tdecq;

/**
 * Whole repetitions of the pattern behind the reference receiver, upright, a whole number of samples a symbol, repeating after
 * the last sample.
 *
 * <p>
 * Phases count samples from the sample nearest to where the pattern's first symbol begins; they may be negative. Series are
 * normalised: the mean is 0 and the scale about the outer OMA, so that nothing depends on the capture's gain and offset.
 */
final class AlignedCapture {

    /** Symbols that a series repeats beyond either end, for equalisers of up to 15 taps. */
    static final int PAD = 16;

    private final float[] samples;
    private final int perSymbol;
    private final int symbols;
    private final int start;
    private final byte[] pattern;
    private final double mean;
    private final double scale;
    private final double crossing;

    /**
     * @param start index of the sample nearest to where the pattern's first symbol begins
     * @param pattern of one repetition
     */
    AlignedCapture(float[] samples, int perSymbol, int start, byte[] pattern) {
        this.samples = samples;
        this.perSymbol = perSymbol;
        this.symbols = samples.length / perSymbol;
        this.start = start;
        this.pattern = pattern;
        double sum = 0;
        for (float sample : samples) {
            sum += sample;
        }
        this.mean = sum / samples.length;
        this.scale = outerSpan();
        this.crossing = Crossings.average(this);
    }

    /** Outer levels by correlation with the pattern in the middle of the symbols: only a scale. */
    private double outerSpan() {
        double product = 0;
        double square = 0;
        for (int n = 0; n < symbols; n++) {
            double level = (symbol(n) - 1.5) / 3;
            product += level * (samples[index(n, perSymbol / 2)] - mean);
            square += level * level;
        }
        double span = Math.abs(product) / square;
        return span > 0 ? span : 1;
    }

    int index(int symbol, int phase) {
        return (int) Math.floorMod(start + (long) symbol * perSymbol + phase, (long) samples.length);
    }

    /** @return 0 to 3; the pattern repeats */
    int symbol(int n) {
        return pattern[Math.floorMod(n, pattern.length)];
    }

    /** @return normalised */
    double value(int symbol, int phase) {
        return (samples[index(symbol, phase)] - mean) / scale;
    }

    /** Samples as they are, from a phase of a symbol on. */
    void copy(int symbol, int phase, float[] into) {
        int from = index(symbol, phase);
        int whole = Math.min(into.length, samples.length - from);
        System.arraycopy(samples, from, into, 0, whole);
        System.arraycopy(samples, 0, into, whole, into.length - whole);
    }

    /** @return normalised, entry {@code PAD + n} for symbol n, with the pattern's ends repeated beyond both ends */
    float[] series(int phase) {
        float[] series = new float[symbols + 2 * PAD];
        float gain = (float) (1 / scale);
        float middle = (float) mean;
        int at = index(-PAD, phase);
        for (int i = 0; i < series.length; i++) {
            series[i] = (samples[at] - middle) * gain;
            at += perSymbol;
            if (at >= samples.length) {
                at -= samples.length;
            }
        }
        return series;
    }

    /** Counts of all samples in bins from -span to span, normalised; what lies beyond counts at the edge. */
    int[] histogram(double span, int bins) {
        int[] counts = new int[bins];
        float gain = (float) (bins / (2 * span * scale));
        float offset = (float) (bins / 2.0 - mean * gain);
        for (float sample : samples) {
            counts[(int) Math.max(0, Math.min(bins - 1, sample * gain + offset))]++;
        }
        return counts;
    }

    int perSymbol() {
        return perSymbol;
    }

    int symbols() {
        return symbols;
    }

    int patternLength() {
        return pattern.length;
    }

    /** Average crossing, in samples from phase 0; between -1 and 1 half a symbol. */
    double crossing() {
        return crossing;
    }

    double mean() {
        return mean;
    }

    /** Capture's units per normalised unit. */
    double scale() {
        return scale;
    }

    /** Phase of the first of some samples whose middle is nearest to a time. */
    int firstPhase(double ui, int count) {
        return (int) Math.round(crossing + ui * perSymbol - (count - 1) / 2.0);
    }

    /** Unit intervals from the average crossing to a phase. */
    double ui(double phase) {
        return (phase - crossing) / perSymbol;
    }
}
