package io.linkwright.optics.waveform;

import java.util.ArrayList;
import java.util.List;

/** Samples of an unknown number, in blocks, never more than allowed. */
final class SampleBuffer {

    private static final int BLOCK = 1 << 18;

    private final int most;
    private final List<float[]> blocks = new ArrayList<>();
    private int count;

    SampleBuffer(int most) {
        this.most = most;
    }

    /** @return whether there was room for it */
    boolean add(double value) {
        if (count == most) {
            return false;
        }
        int at = count % BLOCK;
        if (at == 0) {
            blocks.add(new float[BLOCK]);
        }
        blocks.get(blocks.size() - 1)[at] = (float) value;
        count++;
        return true;
    }

    int count() {
        return count;
    }

    float[] samples() {
        float[] samples = new float[count];
        for (int i = 0; i < blocks.size(); i++) {
            System.arraycopy(blocks.get(i), 0, samples, i * BLOCK, Math.min(BLOCK, count - i * BLOCK));
            // Freed as they are copied: both together are little more than one.
            blocks.set(i, null);
        }
        return samples;
    }
}
