package io.linkwright.optics.tdecq;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import io.linkwright.optics.waveform.Waveform;

/** What can be wrong with a capture before any pattern is looked for. */
final class CaptureRules {

    /** Under 32 bits of array index on the measuring grid, and of heap before that. */
    private static final long MOST_GRID_SAMPLES = 1L << 30;
    private static final double CLIPPED_SHARE = 2e-3;

    private static final List<Function<Waveform, Optional<TdecqFault>>> FAULTS = List.of(CaptureRules::empty,
            CaptureRules::notFinite, CaptureRules::constant, CaptureRules::tooFine);

    private CaptureRules() {
    }

    /** @return all that keep it from being measured */
    static List<TdecqFault> faults(Waveform waveform) {
        List<TdecqFault> faults = new ArrayList<>();
        FAULTS.forEach(rule -> rule.apply(waveform).ifPresent(faults::add));
        return faults;
    }

    private static Optional<TdecqFault> empty(Waveform waveform) {
        return waveform.samples().length > 0 ? Optional.empty() : fault("empty", "The capture has no samples.");
    }

    private static Optional<TdecqFault> notFinite(Waveform waveform) {
        float[] samples = waveform.samples();
        float sum = 0;
        for (float sample : samples) {
            // Any sample that is not finite makes the sum so for good.
            sum += sample * 0;
        }
        if (sum == 0) {
            return Optional.empty();
        }
        int first = -1;
        int count = 0;
        for (int i = 0; i < samples.length; i++) {
            if (!Float.isFinite(samples[i])) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        return fault("not-finite",
                String.format(Locale.ROOT, "%d of %d samples are no numbers or infinite, sample %d the first (counted from 0).",
                        count, samples.length, first));
    }

    private static Optional<TdecqFault> constant(Waveform waveform) {
        float[] samples = waveform.samples();
        for (float sample : samples) {
            if (sample != samples[0]) {
                return Optional.empty();
            }
        }
        return samples.length == 0 || !Float.isFinite(samples[0]) ? Optional.empty()
                : fault("constant",
                        String.format(Locale.ROOT, "All %d samples are %s: there is no signal.", samples.length, samples[0]));
    }

    private static Optional<TdecqFault> tooFine(Waveform waveform) {
        double perSymbol = waveform.samplesPerSymbol();
        double onGrid = waveform.samples().length / perSymbol * 50 * Math.max(1, Math.ceil(perSymbol / 50));
        return onGrid <= MOST_GRID_SAMPLES ? Optional.empty()
                : fault("too-long",
                        String.format(Locale.ROOT,
                                "At %s samples per symbol the capture would have %.3g symbols and %.3g samples to measure; at most"
                                        + " %d can be.",
                                Figures.figure(perSymbol), waveform.samples().length / perSymbol,
                                onGrid,
                                MOST_GRID_SAMPLES));
    }

    /** A warning only: a flat top may be all there is to see of a compressed transmitter. */
    static Optional<TdecqFault> clipped(Waveform waveform) {
        float[] samples = waveform.samples();
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (float sample : samples) {
            least = Math.min(least, sample);
            most = Math.max(most, sample);
        }
        int low = 0;
        int high = 0;
        for (float sample : samples) {
            low += sample == least ? 1 : 0;
            high += sample == most ? 1 : 0;
        }
        List<String> ends = new ArrayList<>();
        if (low > CLIPPED_SHARE * samples.length) {
            ends.add(String.format(Locale.ROOT, "%.2f %% of the samples are the least value %s", 100.0 * low / samples.length,
                    least));
        }
        if (high > CLIPPED_SHARE * samples.length) {
            ends.add(String.format(Locale.ROOT, "%.2f %% are the largest value %s", 100.0 * high / samples.length, most));
        }
        return ends.isEmpty() ? Optional.empty()
                : fault("clipped", "The capture looks clipped: " + String.join(", ", ends) + ".");
    }

    private static Optional<TdecqFault> fault(String code, String text) {
        return Optional.of(new TdecqFault(code, text));
    }
}
