package io.linkwright.cli.tdecq;

import io.linkwright.optics.waveform.WaveformReader;

/** How many samples fit: up to three arrays of four bytes a sample, beside what everything else needs. */
final class HeapLimit {

    private static final long OTHERS = 40L << 20;
    private static final int BYTES = 12;

    private HeapLimit() {
    }

    static int samples() {
        long heap = Runtime.getRuntime().maxMemory() - OTHERS;
        return (int) Math.max(1 << 20, Math.min(WaveformReader.DEFAULT_MOST_SAMPLES, heap / BYTES));
    }
}
