package io.linkwright.optics.tdecq;

/**
 * Mean of the waveform in the central two unit intervals of every run of exactly seven 3s and exactly six 0s (121.8.4), and as
 * many whole symbols earlier and later as an equaliser sees: the outer OMA behind any taps is a weighted sum of these.
 * Normalised as the capture's series.
 */
final class RunLevels {

    private static final int REACH = AlignedCapture.PAD - 1;

    private final double[] threes = new double[2 * REACH + 1];
    private final double[] zeros = new double[2 * REACH + 1];

    RunLevels(AlignedCapture capture) {
        gather(capture, 3, 7, threes);
        gather(capture, 0, 6, zeros);
    }

    private static void gather(AlignedCapture capture, int level, int length, double[] means) {
        int perSymbol = capture.perSymbol();
        int first = capture.firstPhase(length / 2.0, 2 * perSymbol);
        int runs = 0;
        for (int n = 0; n < capture.symbols(); n++) {
            if (!startsRun(capture, n, level, length)) {
                continue;
            }
            runs++;
            for (int shift = -REACH; shift <= REACH; shift++) {
                double sum = 0;
                for (int i = 0; i < 2 * perSymbol; i++) {
                    sum += capture.value(n + shift, first + i);
                }
                means[shift + REACH] += sum / (2 * perSymbol);
            }
        }
        for (int i = 0; i < means.length && runs > 0; i++) {
            means[i] /= runs;
        }
    }

    private static boolean startsRun(AlignedCapture capture, int n, int level, int length) {
        if (capture.symbol(n - 1) == level || capture.symbol(n + length) == level) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (capture.symbol(n + i) != level) {
                return false;
            }
        }
        return true;
    }

    /** @param shift symbols later, -15 to 15 */
    double p3(int shift) {
        return threes[shift + REACH];
    }

    double p0(int shift) {
        return zeros[shift + REACH];
    }

    /** What each tap contributes to the outer OMA. @param main counted from 0 */
    double[] omaByTap(int taps, int main) {
        double[] oma = new double[taps];
        for (int j = 0; j < taps; j++) {
            oma[j] = p3(main - j) - p0(main - j);
        }
        return oma;
    }
}
