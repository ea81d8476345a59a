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
        return samples(new float[] { 1 }, 0);
    }

    /** Behind the equaliser: what thresholds and histograms lie in. */
    public EyeSamples after() {
        float[] taps = new float[equaliser.taps().size()];
        for (int j = 0; j < taps.length; j++) {
            taps[j] = equaliser.taps().get(j).floatValue();
        }
        return samples(taps, equaliser.mainTap() - 1);
    }

    private EyeSamples samples(float[] taps, int main) {
        int perSymbol = capture.perSymbol();
        float[] result = new float[capture.symbols() * perSymbol];
        for (int phase = 0; phase < perSymbol; phase++) {
            float[] equalised = Filtering.equalise(capture.series(phase), taps, main);
            for (int n = 0; n < equalised.length; n++) {
                result[n * perSymbol + phase] = (float) (equalised[n] * capture.scale() + capture.mean());
            }
        }
        return new EyeSamples(result, perSymbol, capture.ui(0));
    }
}
