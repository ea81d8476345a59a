package io.linkwright.optics.tdecq;

/**
 * The measured waveform before and behind the equaliser, aligned to the pattern. Each call makes the samples anew: they are as
 * large as the capture. Thread-safe.
 */
public final class Eyes {

    private final AlignedCapture capture;
    private final Equaliser equaliser;

    Eyes(AlignedCapture capture, Equaliser equaliser) {
        this.capture = capture;
        this.equaliser = equaliser;
    }

    /** Behind the reference receiver, before the equaliser. */
    public EyeSamples before() {
        return before(capture.symbols());
    }

    /** Behind the equaliser: what thresholds and histograms lie in. */
    public EyeSamples after() {
        return after(capture.symbols());
    }

    EyeSamples before(int mostSymbols) {
        return samples(new float[] { 1 }, 0, mostSymbols);
    }

    EyeSamples after(int mostSymbols) {
        float[] taps = new float[equaliser.taps().size()];
        for (int j = 0; j < taps.length; j++) {
            taps[j] = equaliser.taps().get(j).floatValue();
        }
        return samples(taps, equaliser.mainTap() - 1, mostSymbols);
    }

    int patternLength() {
        return capture.patternLength();
    }

    private EyeSamples samples(float[] taps, int main, int mostSymbols) {
        int perSymbol = capture.perSymbol();
        int symbols = Math.min(capture.symbols(), mostSymbols);
        float[] result = new float[symbols * perSymbol];
        for (int phase = 0; phase < perSymbol; phase++) {
            float[] equalised = Filtering.equalise(capture.series(phase), taps, main);
            for (int n = 0; n < symbols; n++) {
                result[n * perSymbol + phase] = (float) (equalised[n] * capture.scale() + capture.mean());
            }
        }
        return new EyeSamples(result, perSymbol, capture.ui(0));
    }
}
