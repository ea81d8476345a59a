package io.linkwright.optics.fec.analysis;

import java.util.List;

import org.hipparchus.stat.regression.SimpleRegression;

import io.linkwright.optics.fec.Kp4;
import io.linkwright.optics.fec.counters.Bin;
import io.linkwright.optics.fec.counters.CodewordHistogram;

/**
 * The forecast of SONiC (design document <i>FEC FLR support in SONiC</i>, 4.6): bins 1 to 15 that count more than 10
 * codewords, at least two of them, a straight line through the logarithms of their shares, summed over 16 to 20 symbols.
 * The script that carries it out ({@code port_flr.lua}) sums to 21.
 *
 * <p>
 * The logarithm of a binomial tail bends downwards, so the line foretells too much where errors are independent, and too
 * little where a plateau of bursts begins beyond the last populated bin.
 */
final class LineFit {

    /** A bin has to hold more than this to take part. */
    static final long INSIGNIFICANT = 10;
    private static final int LEAST_BINS = 2;

    static TailEstimate of(CodewordHistogram histogram, int lastSymbols) {
        List<Bin> significant = histogram.bins().stream()
                .filter(bin -> bin.low() > 0 && !bin.ranged() && bin.codewords() > INSIGNIFICANT).toList();
        if (significant.size() < LEAST_BINS) {
            boolean ranges = histogram.bins().stream().anyMatch(bin -> bin.ranged() && bin.codewords() > INSIGNIFICANT);
            return new TailEstimate.None("a line needs two bins from 1 on with more than 10 codewords; there "
                    + (significant.size() == 1 ? "is 1" : "are " + significant.size())
                    + (ranges ? ", as bins that cover a range have no place on it" : ""));
        }
        double total = histogram.codewords();
        SimpleRegression line = new SimpleRegression();
        significant.forEach(bin -> line.addData(bin.low(), Math.log10(bin.codewords() / total)));
        double sum = 0;
        for (int i = Kp4.CORRECTABLE_SYMBOLS + 1; i <= lastSymbols; i++) {
            sum += Math.pow(10, line.predict(i));
        }
        double rSquared = line.getTotalSumSquares() == 0 ? 1 : line.getRSquare();
        return new TailEstimate.Line(Math.min(1, sum), line.getSlope(), line.getIntercept(), rSquared, significant.size(),
                lastSymbols);
    }

    private LineFit() {
    }
}
