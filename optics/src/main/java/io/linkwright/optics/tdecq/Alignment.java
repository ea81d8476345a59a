package io.linkwright.optics.tdecq;

import java.util.Arrays;

import io.linkwright.optics.waveform.BesselThomson;
import io.linkwright.optics.waveform.Ssprq;
import io.linkwright.optics.waveform.Waveform;

/**
 * Puts a locked capture on the grid that is measured on: whole repetitions, 50 samples a symbol or a multiple of that, so that
 * a
 * histogram's 0.04 UI are two samples and the 0.1 UI between them five. A capture that is on such a grid already is not
 * interpolated. Then the reference receiver, unless the capture was made through it.
 */
final class Alignment {

    private static final int GRID = 50;
    private static final double WHOLE = 1e-9;

    private Alignment() {
    }

    static int perSymbol(double samplesPerSymbol) {
        return GRID * (int) Math.max(1, Math.ceil(samplesPerSymbol / GRID - WHOLE));
    }

    static AlignedCapture of(Waveform waveform, PatternLocker.Answer.Locked locked, BesselThomson receiver, boolean filtered) {
        PatternLock lock = locked.lock();
        double told = lock.samplesPerSymbol();
        int perSymbol = perSymbol(told);
        int symbols = lock.repetitions() * Ssprq.LENGTH;
        int count = Math.multiplyExact(symbols, perSymbol);
        double untilFirst = Math.floorMod(-lock.firstSymbol(), Ssprq.LENGTH);
        double begin = locked.middle() + (untilFirst - 0.5) * told;
        float[] samples = waveform.samples();
        double start = 0;
        if (Math.abs(told - perSymbol) < WHOLE * perSymbol && samples.length >= count) {
            start = begin;
            if (samples.length > count || lock.inverted()) {
                samples = Arrays.copyOf(samples, count);
            }
        } else {
            samples = Resampling.of(samples, symbols * told, begin, told / perSymbol, count);
        }
        if (lock.inverted()) {
            for (int i = 0; i < samples.length; i++) {
                samples[i] = -samples[i];
            }
        }
        if (!filtered) {
            samples = receiver.filter(samples, perSymbol);
            start += receiver.delayUi() * perSymbol;
        }
        int first = (int) Math.floorMod(Math.round(start), (long) count);
        return new AlignedCapture(samples, perSymbol, first, Ssprq.symbols());
    }
}
